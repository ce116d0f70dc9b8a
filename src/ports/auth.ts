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
}

/** Knows who the customer is. Implemented by drivers/auth/{host,msal}.ts. */
export interface Auth {
  /**
   * The account signed in already, without leaving the page; `undefined` if none. Takes up the provider's answer when
   * the page has just come back with one. Fails with `sign-in-failed`, `sign-in-cancelled`, `consent-declined`,
   * `clock-wrong`, `service-down`, `offline`.
   */
  resume(answer?: string): Promise<Answer<Account | undefined>>;
  /** Leaves for sign-in; settles only if the page stays. Fails as `resume` does, and with `sign-in-lost`. */
  signIn(hint: SignInHint): Promise<Answer<void>>;
  /** A bearer token good for at least 60 s; `renew` asks for a new one. Fails with `session-expired`. */
  token(how: { renew: boolean }): Promise<Answer<string>>;
}
