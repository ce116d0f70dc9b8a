import { afterEach, describe, expect, test, vi } from 'vitest';
import { managerAuth, type OidcUser } from '../../../src/drivers/auth/oidc-manager.ts';

const hint = {
  invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
  returnTo: 'https://portal.example/onboarding',
  switchAccount: false,
  remembered: true,
  signal: new AbortController().signal,
};
const redirectUri = 'https://portal.example/onboarding';
const willy: OidcUser = {
  access_token: 'secret',
  refresh_token: 'more secret',
  expires_in: 3600,
  profile: { sub: 'willy', name: 'Willy URS', email: 'w.urs@customer.example', preferred_username: 'willy' },
};

type Manager = Parameters<typeof managerAuth>[0];
const broken = (): never => {
  throw new Error('not asked for in this test');
};
const auth = (manager: Partial<Manager>) =>
  managerAuth(
    { getUser: () => Promise.resolve(null), signinSilent: broken, signinRedirect: broken, ...manager },
    { redirectUri },
  );
const withUser = (user: Partial<OidcUser>, more: Partial<Manager> = {}) =>
  auth({ getUser: () => Promise.resolve({ ...willy, ...user }), ...more });
/** As oidc-client-ts throws what a provider answered: its words are the error's text. */
const answered = (error: string, description = 'Words of the provider.'): Error =>
  Object.assign(new Error(description), { name: 'ErrorResponse', error, error_description: description });
const needed = { ok: false, problem: { code: 'session-expired', signInNeeded: true } };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('who is signed in', () => {
  test('is told with every address that the token vouches for', async () => {
    const value = { id: 'willy', name: 'Willy URS', emails: ['w.urs@customer.example'] };
    expect(await withUser({}).resume()).toEqual({ ok: true, value });
  });
  test('an address that the provider has not proved is none', async () => {
    const profile = { sub: 'willy', email: 'w.urs@customer.example', email_verified: false };
    expect(await withUser({ profile }).resume()).toEqual({ ok: true, value: { id: 'willy', emails: [] } });
  });
  test('an account without a name of the provider’s own is a failed sign-in', async () => {
    expect(await withUser({ profile: {} }).resume()).toEqual({ ok: false, problem: { code: 'sign-in-failed' } });
  });
  test('nobody', async () => {
    expect(await auth({}).resume()).toEqual({ ok: true, value: undefined });
  });
});

describe('leaving for sign-in', () => {
  test.each([
    [
      'with the address',
      { ...hint, loginHint: 'willy.urs@customer.example' },
      { login_hint: 'willy.urs@customer.example' },
    ],
    ['without one', hint, {}],
    ['to another account', { ...hint, loginHint: 'w@x.example', switchAccount: true }, { prompt: 'select_account' }],
  ])('%s, and always with a nonce', async (_how, asked, sent) => {
    const signinRedirect = vi.fn<Manager['signinRedirect']>().mockResolvedValue();
    expect(await auth({ signinRedirect }).signIn(asked)).toEqual({ ok: true, value: undefined });
    const nonce = expect.stringMatching(/^[\da-f-]{36}$/) as string;
    expect(signinRedirect.mock.calls).toEqual([
      [{ redirect_uri: redirectUri, url_state: hint.invitationId, nonce, ...sent }],
    ]);
  });
  test('what cannot be remembered is not begun', async () => {
    const answer = await auth({}).signIn({ ...hint, remembered: false });
    expect(answer).toEqual({ ok: false, problem: { code: 'sign-in-lost', reason: 'storage-blocked' } });
  });
  test.each([
    [answered('access_denied'), 'sign-in-cancelled'],
    [answered('access_denied', 'AADSTS65004: User declined to consent.'), 'consent-declined'],
    [answered('temporarily_unavailable'), 'service-down'],
    [new TypeError('Failed to fetch'), 'service-down'],
    [Object.assign(new Error('Network timed out'), { name: 'ErrorTimeout' }), 'service-down'],
    [new Error('Bad Gateway (502)'), 'service-down'],
    [new Error('Too Many Requests (429)'), 'rate-limited'],
    [new Error('Invalid response Content-Type: text/html, from URL: https://id.example/'), 'service-down'],
    [new SyntaxError('Unexpected token <'), 'service-down'],
    [new Error('No matching state found in storage'), 'sign-in-failed'],
    [new Error('Bad Request (400): {}'), 'sign-in-failed'],
    [new DOMException('The operation is insecure.', 'SecurityError'), 'sign-in-lost'],
    ['a text', 'sign-in-failed'],
    [undefined, 'sign-in-failed'],
  ])('%s is %s, and nothing of its words is told', async (error, code) => {
    const answer = await auth({ signinRedirect: vi.fn<Manager['signinRedirect']>().mockRejectedValue(error) }).signIn(
      hint,
    );
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(JSON.stringify(answer)).not.toMatch(/Words|https|Unexpected|fetch|declined to/);
  });
});

describe('a token', () => {
  test.each([61, 3600, undefined])('good for %s seconds more is given as it is', async (expires_in) => {
    expect(await withUser({ expires_in }).token({ renew: false })).toEqual({ ok: true, value: 'secret' });
  });
  test.each([
    ['that ends within a minute', { expires_in: 60 }, false],
    ['that has ended', { expires_in: -5 }, false],
    ['that the platform does not take', {}, true],
  ])('%s is renewed by refresh token', async (_which, user, renew) => {
    const signinSilent = () => Promise.resolve({ ...willy, access_token: 'new' });
    expect(await withUser(user, { signinSilent }).token({ renew })).toEqual({ ok: true, value: 'new' });
  });
  test('that ends within a minute, and cannot be renewed, is used to its end', async () => {
    const last = withUser({ expires_in: 30, refresh_token: undefined });
    expect(await last.token({ renew: false })).toEqual({ ok: true, value: 'secret' });
  });
  test('that is no text is none', async () => {
    expect(await withUser({ access_token: 7 as never, refresh_token: undefined }).token({ renew: false })).toEqual(
      needed,
    );
  });
  test('without a refresh token is never renewed in a hidden iframe', async () => {
    expect(await withUser({ refresh_token: undefined, expires_in: 0 }).token({ renew: false })).toEqual(needed);
  });
  test('asked for twice at once is renewed once: a refresh token is good once', async () => {
    const signinSilent = vi.fn<Manager['signinSilent']>().mockResolvedValue({ ...willy, access_token: 'new' });
    const one = withUser({ expires_in: 0 }, { signinSilent });
    const both = await Promise.all([one.token({ renew: false }), one.token({ renew: true })]);
    expect(both).toEqual([
      { ok: true, value: 'new' },
      { ok: true, value: 'new' },
    ]);
    expect(signinSilent).toHaveBeenCalledTimes(1);
    await one.token({ renew: true });
    expect(signinSilent).toHaveBeenCalledTimes(2);
  });
  test('of nobody needs a sign-in', async () => {
    expect(await auth({}).token({ renew: false })).toEqual(needed);
  });
  test.each([answered('invalid_grant'), answered('login_required'), answered('invalid_grant', 'AADSTS50173: revoked')])(
    'that the provider renews no more needs one: %s',
    async (error) => {
      const answer = await withUser({}, { signinSilent: () => Promise.reject(error) }).token({ renew: true });
      expect(answer).toMatchObject(needed);
    },
  );
  test.each([null, { ...willy, access_token: '' }])('that did not come, %j, needs one', async (user) => {
    const answer = await withUser({}, { signinSilent: () => Promise.resolve(user) }).token({ renew: true });
    expect(answer).toEqual(needed);
  });
  test('that cannot be renewed just now does not', async () => {
    const answer = await withUser({}, { signinSilent: () => Promise.reject(new TypeError('Failed to fetch')) }).token({
      renew: true,
    });
    expect(answer).toEqual({ ok: false, problem: { code: 'service-down' } });
  });
});
