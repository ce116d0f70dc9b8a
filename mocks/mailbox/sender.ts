import type { Mail } from './mail.ts';

/** Who a mail says that it is from. */
export function sender(mail: Mail): string {
  return mail.kind === 'invitation' ? mail.portal : 'Contoso accounts';
}
