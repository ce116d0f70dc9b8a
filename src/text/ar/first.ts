import type { Part } from '../text-key.ts';

/** Arabic: the first screen and all that waits. Values that are no elements of their own are isolated (UAX 9). */
export const first = {
  'invitation.title': 'دعوتك',
  'invitation.heading': 'تمت دعوتك إلى {portal}',
  'invitation.letter': 'وصلتك دعوة من {inviter} لدى {organization} لاستخدام {portal} والتعاون معهم.',
  'invitation.invited': 'أُرسلت إلى',
  'invitation.from': 'الدعوة من',
  'invitation.until': 'صالحة حتى',
  'invitation.known': 'ستسجّل الدخول بحساب Microsoft. إذا سبق تسجيل دخولك فلن يُطلب منك شيء آخر.',
  'invitation.new':
    'ستُنشئ حساب Microsoft: تختار كلمة مرور، وتُدخل الرمز المُرسل إليك بالبريد الإلكتروني، وتجيب عن الشروط بـ«نعم».',
  'invitation.either':
    'ستسجّل الدخول لدى Microsoft. إن لم يكن لديك حساب فستُنشئه هناك: تختار كلمة مرور، وتُدخل الرمز المُرسل إليك بالبريد الإلكتروني، وتجيب عن الشروط بـ«نعم».',
  'invitation.unread': 'ستعرض لك البوابة هذه الدعوة بنفسها. يُرجى المتابعة هناك.',
  'invitation.start': 'ابدأ الآن',
  'signing-in.title': 'تسجيل الدخول',
  'signing-in.heading': 'جارٍ تسجيل الدخول…',
  'reading.title': 'الدعوة',
  'reading.heading': 'جارٍ قراءة دعوتك…',
  'accepting.heading': 'جارٍ قبول دعوتك…',
  'busy.slow': 'يستغرق هذا وقتًا أطول من المعتاد. نواصل المحاولة.',
  'company.title': 'شركتك',
  'done.title': 'مرحبًا بك',
  'progress.step': 'الخطوة {step} من 4',
  'progress.done': 'مكتملة',
  'action.try-again': 'إعادة المحاولة',
  'action.copy': 'نسخ',
  'action.copied': 'تم النسخ',
  'action.copy-address': 'نسخ عنوان بريدك',
  'problem.title': 'حدثت مشكلة',
  'problem.offline': 'لا يوجد اتصال بالإنترنت',
} satisfies Part<'first'>;

export const company = () => import('./company.ts');
export const problem = () => import('./problem.ts');
