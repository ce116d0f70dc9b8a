import { describe, expect, test, vi } from 'vitest';
import { mount, unmount, update } from '../../src/index.ts';
import { aPortal, type APortal } from './a-portal.ts';
import { page, until } from './on-the-page.ts';

const secret = 'this-is-a-secret-value';
const host = { with: 'host', account: () => null, token: () => null, signIn: () => null };
const msal = { with: 'msal', clientId: secret, authority: 'https://contoso.ciamlogin.com/', scopes: ['openid'] };
const oidc = { ...msal, with: 'oidc' };
const instance = {
  getActiveAccount: () => null,
  getAllAccounts: () => [],
  acquireTokenSilent: () => null,
  loginRedirect: () => null,
};
const manager = { getUser: () => null, signinSilent: () => null, signinRedirect: () => null };
const platform = { inviteUrl: '/api/InviteUser', companiesUrl: '/api/companies' };

/** Mounts with props that no compiler would let pass. */
async function openWith(wrong: Record<string, unknown>): Promise<APortal> {
  const portal = aPortal();
  Object.assign(portal.props, wrong);
  await mount(portal.props);
  await vi.waitFor(() => expect(portal.reported).not.toEqual([]));
  return portal;
}

const told = ({ reported }: APortal): string => (reported[0] as Error).message;

describe('a wrong prop is named, with what it must be, and never its value', () => {
  test.each<[prop: string, mustBe: RegExp, wrong: Record<string, unknown>]>([
    ['signIn.with', /must be 'host', 'msal' or 'oidc'/, { signIn: undefined }],
    ['signIn.with', /must be 'host', 'msal' or 'oidc'/, { signIn: null }],
    ['signIn.with', /must be 'host', 'msal' or 'oidc'/, { signIn: secret }],
    ['signIn.with', /must be 'host', 'msal' or 'oidc'/, { signIn: { ...host, with: secret } }],
    ['signIn.account', /must be a function/, { signIn: { ...host, account: undefined } }],
    ['signIn.token', /must be a function/, { signIn: { ...host, token: secret } }],
    ['signIn.signIn', /must be a function/, { signIn: { ...host, signIn: secret } }],
    ['signIn.clientId', /must be a text/, { signIn: { ...msal, clientId: '' } }],
    ['signIn.authority', /must be an https URL/, { signIn: { ...msal, authority: secret } }],
    ['signIn.authority', /must be an https URL/, { signIn: { ...msal, authority: `http://${secret}.example/` } }],
    ['signIn.scopes', /must be a list/, { signIn: { ...msal, scopes: secret } }],
    ['signIn.scopes', /must be a list/, { signIn: { ...msal, scopes: [7] } }],
    ['signIn.knownAuthorities', /must be a list/, { signIn: { ...msal, knownAuthorities: secret } }],
    ['signIn.redirectUri', /must be an absolute URL/, { signIn: { ...msal, redirectUri: `/${secret}` } }],
    ['signIn.protocolMode', /must be 'AAD' or 'OIDC'/, { signIn: { ...msal, protocolMode: secret } }],
    ['signIn.instance.getAllAccounts', /must be a function/, { signIn: { with: 'msal', instance: {}, scopes: [] } }],
    [
      'signIn.instance.loginRedirect',
      /must be a function/,
      { signIn: { with: 'msal', instance: { ...instance, loginRedirect: secret }, scopes: [] } },
    ],
    ['signIn.scopes', /must be a list/, { signIn: { with: 'msal', instance } }],
    [
      'signIn.redirectUri',
      /must be an absolute URL/,
      { signIn: { with: 'msal', instance, scopes: [], redirectUri: '/' } },
    ],
    ['signIn.clientId', /must be a text/, { signIn: { ...oidc, clientId: undefined } }],
    ['signIn.authority', /must be an https URL, or http on loopback/, { signIn: { ...oidc, authority: secret } }],
    [
      'signIn.authority',
      /must be an https URL, or http on loopback/,
      { signIn: { ...oidc, authority: 'http://localhost.evil.example/' } },
    ],
    [
      'signIn.authority',
      /must be an https URL, or http on loopback/,
      { signIn: { ...oidc, authority: 'http://localhost:80@evil.example/' } },
    ],
    ['signIn.issuer', /must be a text/, { signIn: { ...oidc, issuer: 7 } }],
    ['signIn.userManager.getUser', /must be a function/, { signIn: { with: 'oidc', userManager: {} } }],
    [
      'signIn.userManager.signinRedirect',
      /must be a function/,
      { signIn: { with: 'oidc', userManager: { ...manager, signinRedirect: secret } } },
    ],
    ['platform', /must be an object/, { platform: undefined }],
    ['platform', /must be an object/, { platform: secret }],
    ['platform.inviteUrl', /must be a URL/, { platform: { ...platform, inviteUrl: undefined } }],
    ['platform.inviteUrl', /must be a URL/, { platform: { ...platform, inviteUrl: secret } }],
    ['platform.inviteUrl', /must be a URL/, { platform: { ...platform, inviteUrl: `javascript:alert('${secret}')` } }],
    ['platform.companiesUrl', /must be a URL/, { platform: { ...platform, companiesUrl: `//${secret}.example` } }],
    ['platform.companiesUrl', /must be a URL/, { platform: { ...platform, companiesUrl: 7 } }],
    ['homeUrl', /must be a URL/, { homeUrl: `javascript:alert('${secret}')` }],
    ['support', /must be/, { support: secret }],
    ['support.url', /must be an absolute URL/, { support: { url: `javascript:alert('${secret}')` } }],
    ['support.email', /must be a text/, { support: { email: 7 } }],
    ['locale', /must be a BCP 47 language tag/, { locale: `${secret}!` }],
    ['texts', /must be/, { texts: secret }],
    ['texts', /must be/, { texts: { 'invitation.start': 7 } }],
    ['allowedOrigins', /must be a list of origins/, { allowedOrigins: secret }],
    ['allowedOrigins', /must be a list of origins/, { allowedOrigins: [`https://${secret}.example/path`] }],
    ['navigate', /must be a function/, { navigate: secret }],
    ['onEvent', /must be a function/, { onEvent: { secret } }],
    ['onRequestNewInvitation', /must be a function/, { onRequestNewInvitation: secret }],
    ['domElementGetter', /must be a function/, { domElementGetter: secret }],
  ])('%s %s', async (prop, mustBe, wrong) => {
    const portal = await openWith(wrong);
    expect(told(portal)).toMatch(new RegExp(`the prop ${prop.replace('.', String.raw`\.`)} ${mustBe.source}`));
    expect(told(portal)).not.toContain(secret);
    const screen = await until(portal, 'problem');
    expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('This page cannot be shown');
    // Where `onEvent` itself is wrong, the event of the fault cannot be told either.
    expect(portal.reported).toHaveLength(prop === 'onEvent' ? 2 : 1);
    expect(portal.requests).toEqual([]);
  });
});

test.each([
  ['oidc', oidc],
  ['oidc, with an instance that is not there', { ...oidc, userManager: undefined }],
  ['oidc over http on loopback', { ...oidc, authority: 'http://127.0.0.1:9000' }],
  ['oidc over http on localhost', { ...oidc, authority: 'http://localhost:9000/realms/x', issuer: 'http://other' }],
  ["the host's MSAL", { with: 'msal', instance, scopes: [] }],
  ["the host's UserManager", { with: 'oidc', userManager: manager }],
])('a right way to sign in shows the invitation: %s', async (_name, signIn) => {
  const portal = aPortal();
  Object.assign(portal.props, { signIn });
  await mount(portal.props);
  await until(portal, 'invitation');
  expect(portal.reported).toEqual([]);
});

describe('a container that is none', () => {
  test.each<[what: string, wrong: Record<string, unknown>]>([
    ['a text', { domElement: secret }],
    ['an object', { domElement: {} }],
    ['from a getter that throws', { domElement: undefined, domElementGetter: () => void JSON.parse('not JSON') }],
    ['a text, from a getter', { domElement: undefined, domElementGetter: () => secret }],
  ])('%s: mount resolves, and the portal is told', async (_what, wrong) => {
    const portal = aPortal();
    Object.assign(portal.props, wrong);
    await expect(mount(portal.props)).resolves.toBeUndefined();
    await vi.waitFor(() => expect(portal.reported).toHaveLength(1));
    expect(String(portal.reported[0])).not.toContain(secret);
    await expect(unmount(portal.props)).resolves.toBeUndefined();
    document.getElementById('single-spa-application:onboarding')?.remove();
  });
});

test('without any props at all, mount resolves and says what is missing first', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
  await mount({ name: 'bare' } as never);
  await vi.waitFor(() => expect(String(reported[0])).toContain('signIn.with'));
  await unmount({ name: 'bare' });
  document.getElementById('single-spa-application:bare')?.remove();
});

test.each([undefined, null])('mounted with %s, single-spa goes on, and a fault says what is missing', async (props) => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
  const none = props as never;
  await expect(mount(none)).resolves.toBeUndefined();
  await vi.waitFor(() => expect(reported.map(String)).toEqual([expect.stringContaining('signIn.with')]));
  const container = document.getElementById('single-spa-application:rconnect-onboarding');
  const screen = await until({ container } as never, 'problem');
  expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('This page cannot be shown');
  await expect(update(none)).resolves.toBeUndefined();
  await expect(unmount(none)).resolves.toBeUndefined();
  expect(container).toBeEmptyDOMElement();
  container?.remove();
});

test('a fault screen is taken away by unmount like any other', async () => {
  const portal = await openWith({ platform: undefined });
  await until(portal, 'problem');
  await unmount(portal.props);
  expect(portal.container).toBeEmptyDOMElement();
});

test.each(['nonsense', null, 12345, {}])('the invitationId %j is a bad link, not a fault', async (invitationId) => {
  const portal = aPortal({ address: '?', props: { invitationId: invitationId as never } });
  await mount(portal.props);
  const screen = await until(portal, 'problem');
  expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('This is not a valid link');
  expect(portal.reported).toEqual([]);
});

test('an update with wrong props is told, and the screen stays as it was', async () => {
  const portal = aPortal();
  await mount(portal.props);
  await until(portal, 'invitation');
  await update({ ...portal.props, locale: 7 as never });
  expect(told(portal)).toMatch(/the prop locale must be a BCP 47 language tag/);
  expect(page(portal)).toHaveAttribute('data-at', 'invitation');
});

test("the invitation's id leaves the address all the same, and is known once the props are right", async () => {
  const portal = await openWith({ homeUrl: 5, unmountSelf: () => Promise.resolve() });
  expect(location.href).not.toContain('7ecbaadb');
  await update({ ...portal.props, homeUrl: '/home' });
  const again = portal.container.firstElementChild?.shadowRoot?.querySelector('button');
  again?.click();
  await until(portal, 'invitation');
});

test('the fault is told in the language that the portal asks for', async () => {
  const portal = await openWith({ homeUrl: 5, locale: 'de-CH' });
  await vi.waitFor(() => expect(page(portal)).toMatchTextContent('Diese Seite kann nicht angezeigt werden'));
});
