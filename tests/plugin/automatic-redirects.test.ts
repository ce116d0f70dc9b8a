import { expect, test, vi, type Mock } from 'vitest';
import { mount, unmount, type OnboardingProps } from '../../src/index.ts';
import { aPortal, type APortal } from './a-portal.ts';
import { getStarted, page, until } from './on-the-page.ts';

type UserManager = Extract<OnboardingProps['signIn'], { userManager: object }>['userManager'];
type Redirect = Mock<UserManager['signinRedirect']>;

/** Somebody is signed in, but the token has ended and there is no refresh token: only another sign-in helps. */
function aPortalWhoseTokensEnd(): { portal: APortal; signinRedirect: Redirect } {
  const portal = aPortal();
  // The page is left: the promise never settles.
  const signinRedirect: Redirect = vi.fn(() => new Promise<void>(() => undefined));
  const profile = { sub: 'willy', email: 'willy.urs@customer.example' };
  const userManager: UserManager = {
    getUser: () => Promise.resolve({ access_token: 'secret', expires_in: 0, profile }),
    signinSilent: () => Promise.reject(new Error('not without a refresh token')),
    signinRedirect,
  };
  Object.assign(portal.props, { signIn: { with: 'oidc', userManager } });
  return { portal, signinRedirect };
}

/** The provider has led back: the page loads anew. */
async function comeBack({ props }: APortal): Promise<void> {
  await unmount(props);
  await mount(props);
}

/** Two redirects, one after the other, and back from each. */
async function leaveTwice(portal: APortal, signinRedirect: Redirect): Promise<void> {
  for (const times of [1, 2]) {
    await vi.waitFor(() => expect(signinRedirect).toHaveBeenCalledTimes(times));
    await comeBack(portal);
  }
}

test('at most two redirects in 60 s that nobody clicked for, then a stop with the cause', async () => {
  const { portal, signinRedirect } = aPortalWhoseTokensEnd();
  await mount(portal.props);
  await getStarted(portal);
  await leaveTwice(portal, signinRedirect);
  const screen = await until(portal, 'problem');
  expect(page(portal)).toHaveAttribute('data-problem', 'redirect-loop');
  expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('The sign-in keeps starting over');
  expect(portal.events).toContainEqual({ type: 'problem', code: 'redirect-loop' });
  expect(signinRedirect).toHaveBeenCalledTimes(2);
});

test("a customer's own click is not counted", async () => {
  const { portal, signinRedirect } = aPortalWhoseTokensEnd();
  await mount(portal.props);
  await getStarted(portal);
  await leaveTwice(portal, signinRedirect);
  const screen = await until(portal, 'problem');
  screen.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() => expect(signinRedirect).toHaveBeenCalledTimes(3));
});

test('a minute later two more may be made', async () => {
  const { portal, signinRedirect } = aPortalWhoseTokensEnd();
  await mount(portal.props);
  await getStarted(portal);
  await leaveTwice(portal, signinRedirect);
  await until(portal, 'problem');
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 60_000);
  await comeBack(portal);
  await getStarted(portal);
  await vi.waitFor(() => expect(signinRedirect).toHaveBeenCalledTimes(3));
  vi.restoreAllMocks();
});

test("the host's own session that has ended asks for a click: its sign-in may look like anything", async () => {
  const signIn = vi.fn(() => Promise.resolve());
  const token = vi.fn<() => Promise<string>>().mockRejectedValue({ code: 'session-expired' });
  const portal = aPortal({ signIn: { token, signIn } });
  await mount(portal.props);
  await getStarted(portal);
  const screen = await until(portal, 'problem');
  expect(page(portal)).toHaveAttribute('data-problem', 'session-expired');
  expect(screen.getByRole('button', { name: 'Sign in again' })).toBeVisible();
  expect(signIn).not.toHaveBeenCalled();
});

test('a host may pass an object whose members are getters', async () => {
  const { portal, signinRedirect } = aPortalWhoseTokensEnd();
  const { signIn } = portal.props as OnboardingProps;
  class OfTheHost {
    get with(): string {
      return signIn.with;
    }
    get userManager(): unknown {
      return 'userManager' in signIn ? signIn.userManager : undefined;
    }
  }
  Object.assign(portal.props, { signIn: new OfTheHost() });
  await mount(portal.props);
  await getStarted(portal);
  await vi.waitFor(() => expect(signinRedirect).toHaveBeenCalled());
});
