/** Who signed in, as the provider vouches for it. */
export interface Account {
  /** The provider's own, never shown. */
  id: string;
  name?: string;
  /** Every address the provider vouches for, best first. */
  emails: string[];
}

/** One spelling for one mailbox: without case and blanks, guests' `#EXT#` and `live.com#` forms undone, IDN folded. */
function mailbox(address: string): string {
  let plain = address.trim().toLowerCase().normalize('NFKC');
  const guest = /^(.+)_([^_]+)#ext#@/.exec(plain);
  plain = guest ? `${guest[1] ?? ''}@${guest[2] ?? ''}` : plain.slice(plain.indexOf('#') + 1);
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1);
  return plain.slice(0, at + 1) + (URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : domain);
}

/**
 * Is it the person invited? `cannot-tell` when the platform masks or withholds the address, or the provider tells
 * none: then the platform decides.
 */
export function isInvited(account: Account, invited: string | undefined): 'yes' | 'no' | 'cannot-tell' {
  const known = account.emails.filter((email) => email.includes('@'));
  if (!invited?.includes('@') || invited.includes('*') || known.length === 0) return 'cannot-tell';
  return known.some((email) => mailbox(email) === mailbox(invited)) ? 'yes' : 'no';
}
