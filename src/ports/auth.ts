import type { Account } from '../core/account.ts';
import type { Answer } from '../core/problem.ts';

/** What a sign-in is asked for. */
export interface SignInHint {
  /** The invited address, when the platform tells it whole. */
  loginHint?: string;
  /** Absolute URL of the route, without the invitation's id. */
  returnTo: string;
  /** Let the customer choose, also when somebody is signed in. */
  switchAccount: boolean;
  /** Carried in the sign-in state, so that the answer finds its invitation also where storage is lost. */
  invitationId: string;
  /** Whether this tab can remember the journey; if not, a redirect could not be finished. */
  remembered: boolean;
  /** Aborted when the customer has gone elsewhere meanwhile: the page must not be taken from under them. */
  signal: AbortSignal;
}

/** How a sign-in is taken up again. */
export interface Resumption {
  /** What the provider has put into the address: a query or a fragment, with its mark. */
  answer?: string | undefined;
  /** The invited address: preferred, where several accounts are signed in. */
  invited?: string | undefined;
}

/**
 * Knows who the customer is. Implemented in `drivers/auth/` by `host.ts`, `msal.ts` and `oidc.ts` for instances of the
 * plugin's own, and `msal-instance.ts` and `oidc-manager.ts` for the host's; held to it by `tests/contract/`.
 */
export interface Auth {
  /**
   * The account signed in already, without leaving the page; `undefined` if none. Takes up the provider's answer when
   * the page has just come back with one. Fails with `sign-in-failed`, `sign-in-cancelled`, `consent-declined`,
   * `not-allowed`, `clock-wrong`, `service-down`, `offline`.
   */
  resume(from?: Resumption): Promise<Answer<Account | undefined>>;
  /** Leaves for sign-in; settles only if the page stays. Fails as `resume` does, and with `sign-in-lost`. */
  signIn(hint: SignInHint): Promise<Answer<void>>;
  /**
   * A bearer token good for at least 60 s; `renew` asks for a new one. Fails with `session-expired`, and
   * `signInNeeded` where only another sign-in helps.
   */
  token(how: { renew: boolean }): Promise<Answer<string>>;
}
