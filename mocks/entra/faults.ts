import { entraErrorCodes, type EntraErrorCode } from './error-list.ts';

/** How an endpoint can fail without a word of Entra's: no answer, a bare 500, a page instead of JSON. */
export const failures = ['unreachable', 'status-500', 'html'] as const;

/** How an ID token can be wrong; its signature stays right, but for `alg-none`, which has none. */
const idTokenFaults = [
  'alg-none',
  'wrong-iss',
  'wrong-aud',
  'no-aud',
  'expired',
  'not-yet-valid',
  'no-iat',
  'no-sub',
  'wrong-nonce',
  'no-nonce',
  'wrong-tid',
] as const;

export type IdTokenFault = (typeof idTokenFaults)[number];
export type Failure = (typeof failures)[number];

/** What is wrong with Entra on purpose. Each stays until it is `'off'` again. */
export interface EntraFaults {
  /** Every sign-in comes back at once with this error; no page is shown. */
  signIn: 'off' | EntraErrorCode;
  /** Instead of tokens for an authorization code. */
  redemption: 'off' | Failure | EntraErrorCode;
  /** Instead of tokens for a refresh token. */
  refresh: 'off' | Failure | EntraErrorCode;
  discovery: 'off' | Failure | 'other-issuer';
  /** Every ID token, renewed ones included. */
  idToken: 'off' | IdTokenFault;
  /** The ID token that a renewal brings speaks for another provider, or of another person. */
  renewedIdToken: 'off' | 'other-iss' | 'other-sub';
  /** RFC 9207: discovery announces `iss` in answers, and answers carry it. Microsoft does not. */
  announceIss: 'off' | 'on';
  /** The `iss` of an answer, against what is announced. */
  answerIss: 'off' | 'wrong' | 'missing';
  /** Every account is in this state. */
  account: 'off' | 'locked' | 'disabled' | 'password-expired';
  /** Codes by e-mail: none is sent any more, or what was sent is good no longer. */
  emailedCode: 'off' | 'throttled' | 'expired';
}

/** Entra is well. */
export const noEntraFaults: EntraFaults = {
  signIn: 'off',
  redemption: 'off',
  refresh: 'off',
  discovery: 'off',
  idToken: 'off',
  renewedIdToken: 'off',
  announceIss: 'off',
  answerIss: 'off',
  account: 'off',
  emailedCode: 'off',
};

const tokenChoices = ['off', ...failures, ...entraErrorCodes] as const;

/** All that each fault can be, for switches. */
export const entraFaultChoices: { readonly [Fault in keyof EntraFaults]: readonly EntraFaults[Fault][] } = {
  signIn: ['off', ...entraErrorCodes],
  redemption: tokenChoices,
  refresh: tokenChoices,
  discovery: ['off', ...failures, 'other-issuer'],
  idToken: ['off', ...idTokenFaults],
  renewedIdToken: ['off', 'other-iss', 'other-sub'],
  announceIss: ['off', 'on'],
  answerIss: ['off', 'wrong', 'missing'],
  account: ['off', 'locked', 'disabled', 'password-expired'],
  emailedCode: ['off', 'throttled', 'expired'],
};
