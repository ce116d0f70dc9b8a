/** What the emulated Entra remembers. Plain data: it is stored by structured clone. Instants are ms since the epoch. */

export interface User {
  id: string; // oid
  email: string;
  name: string;
  /** A guest has no password here: a one-time code by e-mail instead. */
  kind: 'member' | 'guest';
  password: string | undefined;
  /** Said "Yes" to the terms and to the portal's access. */
  consented: boolean;
}

/** Who this browser is signed in as at Microsoft. */
export interface MicrosoftSession {
  userId: string;
  sid: string;
  /** It ends with this session of the browser; none: the customer stays signed in. */
  browser?: string | undefined;
}

/** Wrong passwords in a row for one account. */
export interface WrongPasswords {
  count: number;
  lockedUntil: number; // in the past: not locked
}

export interface EmailedCode {
  email: string;
  code: string; // six digits
  purpose: 'create' | 'guest';
  expires: number;
  triesLeft: number;
}

export type SignInPage = 'sign-in' | 'password' | 'create' | 'code' | 'terms';

/** A sign-in under way, so that a reload of Microsoft's page goes on where it was. */
export interface Attempt {
  page: SignInPage;
  email: string;
  codePurpose: EmailedCode['purpose'] | undefined;
  newPassword: string | undefined; // chosen, but the address is not proved yet
}

export interface AuthorizationCode {
  code: string;
  clientId: string;
  redirectUri: string;
  codeChallenge: string;
  scope: string;
  nonce: string | undefined;
  userId: string;
  sid: string;
  expires: number;
  used: boolean;
}

export interface RefreshToken {
  token: string;
  family: string; // the authorization code that began it: reuse of either revokes all
  clientId: string;
  scope: string;
  userId: string;
  sid: string;
  expires: number;
  used: boolean;
}
