/** Who signed in, as the provider vouches for it. */
export interface Account {
  /** The provider's own, never shown. */
  id: string;
  name?: string;
  /** Every address the provider vouches for, best first. */
  emails: string[];
}

/** One spelling for one mailbox: no case, no blanks, `#EXT#`, `mail#` and `live.com#` forms undone, IDN folded. */
function mailbox(address: string): string {
  const plain = address
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(.+)_([^_@]+)#ext#@.*$/, '$1@$2')
    .replace(/^(mail|live\.com|google\.com)#/, '');
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1);
  const isHost = !/[/?#\\:%@]/.test(domain) && URL.canParse(`https://${domain}`);
  return plain.slice(0, at + 1) + (isHost ? new URL(`https://${domain}`).hostname : domain);
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
