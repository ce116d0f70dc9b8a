import type { Field } from './company-fields.ts';

/** Every way in which the journey can stop, as the host and the tests know it (HOST.md). */
export const problemCodes = [
  'link-invalid',
  'invitation-not-found',
  'invitation-expired',
  'invitation-revoked',
  'accepted-by-other',
  'wrong-account',
  'not-allowed',
  'sign-in-cancelled',
  'consent-declined',
  'sign-in-failed',
  'sign-in-lost',
  'redirect-loop',
  'clock-wrong',
  'session-expired',
  'offline',
  'service-down',
  'rate-limited',
  'answer-invalid',
  'company-exists',
  'company-rejected',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What a field's value lacks; the words are in `text/`. */
export type MistakeCode = 'required' | 'too-long' | 'invalid' | 'not-accepted';

/** Where the platform refused a company: a field, an agreement by its id, or the whole when it named neither. */
export interface Refusal {
  field?: Field;
  agreement?: string;
  code: MistakeCode;
}

/** A refusal as the platform tells it: a JSON pointer into the request (RFC 6901), and why. */
export interface RefusedPointer {
  pointer: string;
  code: string;
}

/** What exactly keeps somebody from signing in, where the problem's own words say too little; its words are in `text/`. */
export type SignInReason =
  | 'storage-blocked'
  | 'account-locked'
  | 'account-disabled'
  | 'account-unknown'
  | 'password-wrong'
  | 'password-expired'
  | 'not-assigned'
  | 'consent-missing'
  | 'set-up-wrong';

/** Who can mend it, where trying once more does not. */
export type Mender = 'you' | 'administrator' | 'portal';

/** Why the journey stopped, with what the screen about it needs. Never holds a token, a code or the invitation's id. */
export interface Problem {
  code: ProblemCode;
  /** For the support, from the platform's or the provider's answer. */
  correlationId?: string;
  /** Until when to wait; milliseconds since 1970. */
  waitUntil?: number;
  /** The address that was invited, masked. */
  expectedEmail?: string;
  /** The address that is signed in. */
  actualEmail?: string;
  /** The company that may be the same. */
  existing?: { name: string; city: string; country: string };
  /** What the platform refused of a company. */
  refused?: RefusedPointer[];
  /** The request may have had its effect: no readable answer came. */
  outcomeUnknown?: true;
  /** The platform answered with a redirect or without CORS headers: the page itself may be handed to it. */
  handOver?: true;
  reason?: SignInReason;
  mender?: Mender;
  /** The provider's own code, such as `AADSTS50105`: for the support. */
  providerCode?: string;
  /** No token can be had without signing in again. */
  signInNeeded?: true;
}

/** What a port answers. Expected failures are values; no library's error crosses a port. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const fine = <T>(value: T): Answer<T> => ({ ok: true, value });
export const failed = (code: ProblemCode, more?: Omit<Problem, 'code'>): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, ...more },
});
