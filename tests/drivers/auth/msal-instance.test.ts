import { afterEach, describe, expect, test, vi } from 'vitest';
import { instanceAuth } from '../../../src/drivers/auth/msal-instance.ts';

const willy = {
  homeAccountId: 'willy.tenant',
  username: 'Willy.URS@customer.example',
  idTokenClaims: { iat: 100, sub: 'w', name: 'Willy URS', email: 'w.urs@customer.example' },
};
const anna = { homeAccountId: 'anna.tenant', username: 'anna.meier@customer.example', idTokenClaims: { iat: 200 } };
const hint = {
  invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
  returnTo: 'https://portal.example/onboarding',
  switchAccount: false,
  remembered: true,
  signal: new AbortController().signal,
};
const options = { scopes: ['openid'], redirectUri: 'https://portal.example/onboarding' };
const interactionKey = 'msal.interaction.status';

type Instance = Parameters<typeof instanceAuth>[0];
const broken = (): never => {
  throw new Error('not asked for in this test');
};
const auth = (instance: Partial<Instance>) =>
  instanceAuth(
    {
      getAllAccounts: () => [],
      getActiveAccount: () => null,
      acquireTokenSilent: broken,
      loginRedirect: broken,
      ...instance,
    },
    options,
  );
/** As MSAL throws it: a class of the host's own copy. */
const thrown = (errorCode: string, more: object = {}): Error =>
  Object.assign(new Error(errorCode), { errorCode, ...more });

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('who is signed in', () => {
  const both = { getAllAccounts: () => [willy, anna] };
  const emailsOf = async (instance: Partial<Instance>, from = {}): Promise<unknown> => {
    const answer = await auth(instance).resume(from);
    return answer.ok ? answer.value?.emails : answer.problem;
  };

  test('is told with every address that the token vouches for', async () => {
    expect(await auth({ getAllAccounts: () => [willy] }).resume()).toEqual({
      ok: true,
      value: {
        id: 'willy.tenant',
        name: 'Willy URS',
        emails: ['w.urs@customer.example', 'Willy.URS@customer.example'],
      },
    });
  });
  test('nobody', async () => {
    expect(await auth({}).resume()).toEqual({ ok: true, value: undefined });
  });
  test('is the person invited, where several are', async () => {
    expect(
      await emailsOf({ ...both, getActiveAccount: () => anna }, { invited: 'willy.urs@customer.example' }),
    ).toContain('Willy.URS@customer.example');
  });
  test('else the active one', async () => {
    expect(await emailsOf({ ...both, getActiveAccount: () => willy })).toContain('Willy.URS@customer.example');
  });
  test('but just back from the provider the one who signed in last, which a host may not have made active', async () => {
    const from = { answer: '#code=1&state=2' };
    expect(await emailsOf({ ...both, getActiveAccount: () => willy }, from)).toEqual(['anna.meier@customer.example']);
  });
  test('an instance that knows no active one has its newest', async () => {
    const { getAllAccounts } = both;
    const old = { getAllAccounts, acquireTokenSilent: broken, loginRedirect: broken };
    expect(await instanceAuth(old, options).resume()).toMatchObject({ value: { id: 'anna.tenant' } });
  });
  test('an account without an id is a failed sign-in', async () => {
    const answer = await auth({ getAllAccounts: () => [{ username: 'willy' }] }).resume();
    expect(answer).toEqual({ ok: false, problem: { code: 'sign-in-failed' } });
  });
  test('an instance that throws is a failed sign-in, and nothing of its words is told', async () => {
    const answer = await auth({ getAllAccounts: broken }).resume();
    expect(answer).toEqual({ ok: false, problem: { code: 'sign-in-failed' } });
  });
});

describe('leaving for sign-in', () => {
  test.each([
    [
      'with the address',
      { ...hint, loginHint: 'willy.urs@customer.example' },
      { loginHint: 'willy.urs@customer.example' },
    ],
    ['without one', hint, {}],
    ['to another account', { ...hint, loginHint: 'w@x.example', switchAccount: true }, { prompt: 'select_account' }],
  ])('%s', async (_how, asked, sent) => {
    const loginRedirect = vi.fn<Instance['loginRedirect']>().mockResolvedValue();
    expect(await auth({ loginRedirect }).signIn(asked)).toEqual({ ok: true, value: undefined });
    expect(loginRedirect.mock.calls).toEqual([[{ ...options, state: hint.invitationId, ...sent }]]);
  });
  test('what cannot be remembered is not begun', async () => {
    const answer = await auth({}).signIn({ ...hint, remembered: false });
    expect(answer).toEqual({ ok: false, problem: { code: 'sign-in-lost', reason: 'storage-blocked' } });
  });
  test('a redirect of anybody’s that was broken off does not stand in the way', async () => {
    sessionStorage.setItem(interactionKey, '{"clientId":"another","type":"signin"}');
    const loginRedirect = vi
      .fn<Instance['loginRedirect']>()
      .mockImplementation(() =>
        sessionStorage.getItem(interactionKey) ? Promise.reject(thrown('interaction_in_progress')) : Promise.resolve(),
      );
    expect(await auth({ loginRedirect }).signIn(hint)).toEqual({ ok: true, value: undefined });
    expect(loginRedirect).toHaveBeenCalledTimes(2);
  });
  test('"interaction_in_progress" is never what is said', async () => {
    const answer = await auth({ loginRedirect: () => Promise.reject(thrown('interaction_in_progress')) }).signIn(hint);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'sign-in-cancelled' } });
  });
  test.each([
    [thrown('user_cancelled'), 'sign-in-cancelled'],
    [thrown('timed_out'), 'service-down'],
    [thrown('access_denied', { errorMessage: 'AADSTS65004: User declined to consent.' }), 'consent-declined'],
    [thrown('cache_quota_exceeded'), 'sign-in-lost'],
    [new DOMException('The operation is insecure.', 'SecurityError'), 'sign-in-lost'],
    [thrown('', {}), 'sign-in-failed'],
    ['a text', 'sign-in-failed'],
    [undefined, 'sign-in-failed'],
    [null, 'sign-in-failed'],
  ])('%s is %s', async (error, code) => {
    const loginRedirect = vi.fn<Instance['loginRedirect']>().mockRejectedValue(error);
    expect(await auth({ loginRedirect }).signIn(hint)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('a token', () => {
  const known = { getAllAccounts: () => [willy] };
  const needed = { ok: false, problem: { code: 'session-expired', signInNeeded: true } };

  test.each([true, false])('is asked for without a hidden iframe; renewed: %s', async (renew) => {
    const acquireTokenSilent = vi.fn<Instance['acquireTokenSilent']>().mockResolvedValue({ accessToken: 'secret' });
    expect(await auth({ ...known, acquireTokenSilent }).token({ renew })).toEqual({ ok: true, value: 'secret' });
    expect(acquireTokenSilent.mock.calls).toEqual([
      [{ ...options, account: willy, cacheLookupPolicy: 2, forceRefresh: renew }],
    ]);
  });
  test('of nobody needs a sign-in', async () => {
    expect(await auth({}).token({ renew: false })).toEqual(needed);
  });
  test.each([{}, { accessToken: '' }, { accessToken: 7 }, undefined, null])(
    'that is none, %j, needs one too',
    async (result) => {
      const acquireTokenSilent = () => Promise.resolve(result);
      expect(await auth({ ...known, acquireTokenSilent }).token({ renew: false })).toEqual(needed);
    },
  );
  test.each([
    [thrown('interaction_required'), 'session-expired'],
    [thrown('invalid_grant', { errorMessage: 'AADSTS50173: revoked' }), 'session-expired'],
    [thrown('invalid_grant', { errorNo: 50057 }), 'session-expired'],
    [thrown('no_tokens_found'), 'session-expired'],
  ])('that the provider renews no more, %s, needs one', async (error, code) => {
    const answer = await auth({ ...known, acquireTokenSilent: () => Promise.reject(error) }).token({ renew: true });
    expect(answer).toMatchObject({ ok: false, problem: { code, signInNeeded: true } });
  });
  test.each([
    [thrown('post_request_failed'), 'service-down'],
    [thrown('server_error'), 'service-down'],
  ])('that cannot be renewed just now, %s, is %s', async (error, code) => {
    const answer = await auth({ ...known, acquireTokenSilent: () => Promise.reject(error) }).token({ renew: true });
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(answer).not.toHaveProperty('problem.signInNeeded');
  });
});
