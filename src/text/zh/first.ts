import type { Part } from '../text-key.ts';

/** Simplified Chinese: the first screen and all that waits. */
export const first = {
  'invitation.title': '您的邀请',
  'invitation.heading': '您已受邀加入 {portal}',
  'invitation.letter': '{organization} 的 {inviter} 邀请您使用 {portal} 与他们协作。',
  'invitation.invited': '受邀邮箱',
  'invitation.from': '邀请人',
  'invitation.until': '有效期至',
  'invitation.known': '您将使用 Microsoft 帐户登录。如已登录，则无需其他操作。',
  'invitation.new': '您将创建 Microsoft 帐户：设置密码，输入邮件中的验证码，并对条款选择“是”。',
  'invitation.either':
    '您将在 Microsoft 登录。如没有帐户，可在那里创建：设置密码，输入邮件中的验证码，并对条款选择“是”。',
  'invitation.unread': '此邀请将由门户直接显示。请前往门户继续。',
  'invitation.start': '立即开始',
  'signing-in.title': '登录',
  'signing-in.heading': '正在登录…',
  'reading.title': '邀请',
  'reading.heading': '正在读取您的邀请…',
  'accepting.heading': '正在接受您的邀请…',
  'busy.slow': '所需时间比平时长，我们仍在尝试。',
  'company.title': '您的公司',
  'done.title': '欢迎',
  'progress.step': '第 {step} 步，共 4 步',
  'progress.done': '已完成',
  'action.try-again': '重试',
  'action.copy': '复制',
  'action.copied': '已复制',
  'action.copy-address': '复制邮箱地址',
  'problem.title': '出现问题',
  'problem.offline': '您已离线',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
