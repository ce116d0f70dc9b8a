/** What the sales company sent, as far as the platform tells it before sign-in. */
export interface Invitation {
  /** GUID, lower case. */
  id: string;
  status: 'pending' | 'accepted' | 'expired' | 'revoked';
  portalName: string;
  inviter: { name: string; organization: string; email?: string };
  invitee: { name?: string; email?: string; account?: 'known' | 'new' };
  /** Milliseconds since 1970. */
  expiresAt: number;
}

const longestLink = 2000;
const marker = 'invitationid=';
/** Escapes of ASCII, and of the blanks, invisible characters and quotes that mail programs put around a link. */
const escapes = /%(?:[0-7]|c2%[89ab]|e2%8[01]%[89ab]|ef%bb%b)[\da-f]/gi;
/** One GUID as mail programs hand it over: in braces or quotes, with the punctuation that followed it in the text. */
const lonelyId = /^[{<("'«»\u2018-\u201f]*([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})[})\]>"'«»\u2018-\u201f.,;]*$/;

/** Undoes percent-encoding, also nested (Safe Links wraps an encoded address), and takes out blanks and the invisible. */
function plain(text: string): string {
  let now = text;
  for (let depth = 0; depth < 4; depth++) {
    now = now.replace(escapes, decodeURIComponent);
  }
  const bare = now.replace(/[\s+\p{Cf}]/gu, '').toLowerCase();
  // A list of one, as some frameworks write it.
  return bare.replace(/\[\w*\]=/g, '=');
}

/**
 * The id in a link or in any pasted form of it.
 * @returns the GUID in lower case; `undefined` when there is none, when there are two different ones, when what stands
 * in its place is no GUID, or when the text is longer than 2,000 characters
 */
export function findInvitationId(text: string): string | undefined {
  if (text.length > longestLink) return undefined;
  const clean = plain(text);
  const found = clean.includes(marker)
    ? clean
        .split(marker)
        .slice(1)
        .map((rest) => rest.split(/[&#]/, 1)[0] ?? '')
    : [clean];
  const ids = new Set(found.map((value) => lonelyId.exec(value)?.[1]));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}

/** Whether an address carries an invitation at all, right or wrong. */
export const namesInvitation = (address: string): boolean => plain(address).includes(marker);

/** `w•••@customer.example`: enough to recognise one's own address, not to learn another's. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (email.includes('*') || at < 1) return email;
  const [first = ''] = email;
  return `${first}•••${email.slice(at)}`;
}
