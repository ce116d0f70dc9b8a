import type { World } from '../world.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import type { Attempt, SignInPage } from './records.ts';

/** What was wrong with what was typed; the page has the words. */
export type SignInProblem =
  | 'email-invalid'
  | 'account-unknown'
  | 'account-exists'
  | 'account-locked' // ten wrong passwords: AADSTS50053
  | 'account-disabled' // AADSTS50057
  | 'password-missing'
  | 'password-wrong'
  | 'password-expired' // AADSTS50055
  | 'password-too-short' // under 8 characters
  | 'password-too-long' // over 256
  | 'password-too-simple' // fewer than three of lower case, upper case, digit, symbol
  | 'password-has-name' // contains the part of the address before the @
  | 'code-missing'
  | 'code-wrong'
  | 'code-expired'
  | 'codes-throttled' // too many were sent in a short time
  | 'code-too-many'; // the third wrong try: only a new code helps

/** What Microsoft shows next, or where the browser goes: open `to` with `location.replace`. */
export type SignInStep =
  | {
      page: SignInPage;
      email: string; // to prefill, or to name
      problems: SignInProblem[];
      /** The account that serves without typing (`prompt=select_account`): see `useSession`. */
      session?: { name: string; email: string };
    }
  | { page: 'leave'; to: string };

/** Every function of the sign-in is told which sign-in it is. */
export interface Asked {
  request: AuthorizeRequest;
  /** The browser's own session, with which a sign-in ends that is not kept; see `browser-session.ts`. Default: it is kept. */
  browser?: string | undefined;
}

/** Goes to a page and remembers it, so that a reload stays there. */
export function goTo(world: World, next: Asked & Pick<Attempt, 'page' | 'email'> & Partial<Attempt>): SignInStep {
  const { request, page, email, codePurpose, newPassword } = next;
  forgetAttempt(world, request);
  const older = Object.entries(world.attempts).slice(-20); // what was begun and left must not pile up
  world.attempts = Object.fromEntries([...older, [keyOf(request), { page, email, codePurpose, newPassword }]]);
  return { page, email, problems: [] };
}

/** The sign-in under way for this request, if any. */
export function attemptFor(world: World, request: AuthorizeRequest): Attempt | undefined {
  return world.attempts[keyOf(request)];
}

/** Another address than the one asked for: the empty page with the field Email. */
export function startOver(world: World, { request }: Asked): SignInStep {
  forgetAttempt(world, request);
  return { page: 'sign-in', email: '', problems: [] };
}

/** The sign-in is over, or begins anew. */
export function forgetAttempt(world: World, request: AuthorizeRequest): void {
  world.attempts = Object.fromEntries(Object.entries(world.attempts).filter(([key]) => key !== keyOf(request)));
}

/** Not every application sends a `state`; the challenge is another for each sign-in. */
function keyOf({ state = '', codeChallenge }: AuthorizeRequest): string {
  return `${state} ${codeChallenge}`;
}
