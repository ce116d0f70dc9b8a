import type { World } from '../world.ts';
import { countWrongPassword, forgetWrongPasswords, isDisabled, isLocked } from './account-state.ts';
import { isEmailAddress, userByEmail, userByHint, userSignedIn } from './accounts.ts';
import { attemptFor, goTo, startOver, type Asked, type SignInProblem, type SignInStep } from './attempt.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { sendCode } from './emailed-code.ts';
import { identified, proved } from './identity.ts';
import { leaveWithCode, leaveWithError } from './leave.ts';
import type { User } from './records.ts';

/** The first page of a sign-in, or the page where it was before a reload. Known, signed in, consented: none at all. */
export function begin(world: World, request: AuthorizeRequest): SignInStep {
  const fault = world.entraFaults.signIn;
  if (fault !== 'off') return leaveWithError(world, { request, name: fault });
  const user = isDisabled(world) ? undefined : userSignedIn(world);
  const underWay = attemptFor(world, request);
  if (underWay && request.prompt !== 'none' && (underWay.page !== 'terms' || user)) {
    return { page: underWay.page, email: underWay.email, problems: [] };
  }
  const hint = request.loginHint;
  const fits = hint === undefined || userByHint(world, hint) === user;
  switch (request.prompt) {
    case 'none':
      if (!user || !fits) return leaveWithError(world, { request, name: 'login-required' });
      if (!user.consented) return leaveWithError(world, { request, name: 'consent-required' });
      return leaveWithCode(world, { request, user });
    case 'create':
      return goTo(world, { request, page: 'create', email: hint ?? '' });
    case 'select_account':
      return pickAccount(user);
    case 'login':
      return ask(world, request);
    case 'consent':
    case undefined:
      return user && fits ? identified(world, { request, user }) : ask(world, request);
  }
}

/** "Next" on the page with the field Email. */
export function enterEmail(world: World, { request, email }: Asked & { email: string }): SignInStep {
  const typed = email.trim();
  if (!isEmailAddress(typed)) return { page: 'sign-in', email: typed, problems: ['email-invalid'] };
  const user = userByEmail(world, typed);
  if (!user) return { page: 'sign-in', email: typed, problems: ['account-unknown'] };
  if (user.kind === 'member') return goTo(world, { request, page: 'password', email: user.email });
  if (!sendCode(world, { email: user.email, purpose: 'guest' })) {
    return { page: 'sign-in', email: user.email, problems: ['codes-throttled'] };
  }
  return goTo(world, { request, page: 'code', email: user.email, codePurpose: 'guest' });
}

/** "Next" on the page with the field Password; `keep`: "Keep me signed in" is ticked. Nothing is no try. */
export function enterPassword(world: World, typed: Asked & { password: string; keep?: boolean }): SignInStep {
  const { request, password } = typed;
  const user = userByEmail(world, attemptFor(world, request)?.email ?? '');
  if (!user) return startOver(world, { request });
  const again = (problem: SignInProblem): SignInStep => ({ page: 'password', email: user.email, problems: [problem] });
  if (password === '') return again('password-missing');
  if (isLocked(world, user)) return again('account-locked');
  if (user.password !== password) return again(countWrongPassword(world, user));
  forgetWrongPasswords(world, user);
  if (isDisabled(world)) return again('account-disabled');
  if (world.entraFaults.account === 'password-expired') return again('password-expired');
  return proved(world, { ...typed, user });
}

/** The account that is signed in already, chosen where `prompt=select_account` offers it. */
export function useSession(world: World, { request }: Asked): SignInStep {
  const user = isDisabled(world) ? undefined : userSignedIn(world);
  return user ? identified(world, { request, user }) : startOver(world, { request });
}

/** "Yes" or "No" on the page about terms and access. */
export function answerTerms(world: World, { request, answer }: Asked & { answer: 'yes' | 'no' }): SignInStep {
  const user = userSignedIn(world);
  if (!user) return startOver(world, { request });
  if (answer === 'no') return leaveWithError(world, { request, name: 'consent-declined' });
  user.consented = true;
  return leaveWithCode(world, { request, user });
}

/** "Cancel": back to the application, not signed in. */
export function cancel(world: World, { request }: Asked): SignInStep {
  return leaveWithError(world, { request, name: 'cancelled' });
}

/** The page that asks who it is, as far as the hint does not tell. */
function ask(world: World, request: AuthorizeRequest): SignInStep {
  if (!request.loginHint) return { page: 'sign-in', email: '', problems: [] };
  const hinted = userByHint(world, request.loginHint);
  if (!hinted) return { page: 'sign-in', email: request.loginHint, problems: ['account-unknown'] };
  // A guest's code is sent when "Next" is pressed, never by opening a page.
  if (hinted.kind === 'guest') return { page: 'sign-in', email: hinted.email, problems: [] };
  return goTo(world, { request, page: 'password', email: hinted.email });
}

function pickAccount(user: User | undefined): SignInStep {
  const page = { page: 'sign-in', email: '', problems: [] } satisfies SignInStep;
  return user ? { ...page, session: { name: user.name, email: user.email } } : page;
}
