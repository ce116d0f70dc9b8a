import type { Part } from '../text-key.ts';

/** Japanese: the first screen and all that waits. */
export const first = {
  'invitation.title': 'ご招待',
  'invitation.heading': '{portal} へのご招待',
  'invitation.letter': '{organization} の {inviter} 様から、{portal} を使った共同作業への招待が届いています。',
  'invitation.invited': '招待先アドレス',
  'invitation.from': '招待者',
  'invitation.until': '有効期限',
  'invitation.known': 'Microsoft アカウントでサインインします。サインイン済みの場合、ほかの操作は必要ありません。',
  'invitation.new':
    'Microsoft アカウントを作成します。パスワードを決め、メールで届くコードを入力し、規約で「はい」を選択してください。',
  'invitation.either':
    'Microsoft でサインインします。アカウントがない場合は、そこで作成します。パスワードを決め、メールで届くコードを入力し、規約で「はい」を選択してください。',
  'invitation.unread': 'この招待はポータルで表示されます。ポータルでお進みください。',
  'invitation.start': '今すぐ始める',
  'signing-in.title': 'サインイン',
  'signing-in.heading': 'サインインしています…',
  'reading.title': '招待',
  'reading.heading': '招待を読み込んでいます…',
  'accepting.heading': '招待を承諾しています…',
  'busy.slow': '通常より時間がかかっていますが、引き続き試しています。',
  'company.title': '貴社の情報',
  'done.title': 'ようこそ',
  'progress.step': '全 4 ステップ中 {step}',
  'progress.done': '完了',
  'action.try-again': 'もう一度試す',
  'action.copy': 'コピー',
  'action.copied': 'コピーしました',
  'action.copy-address': 'アドレスをコピー',
  'problem.title': '問題が発生しました',
  'problem.offline': 'オフラインです',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
