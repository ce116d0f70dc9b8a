import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostAuth } from '../../../src/drivers/auth/host.ts';

const willy = { id: 'willy', name: 'Willy URS', emails: ['willy.urs@customer.example'] };
const hint = {
  invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
  returnTo: 'https://portal.example/onboarding',
  switchAccount: false,
  remembered: true,
  signal: new AbortController().signal,
};
const never = (): never => {
  throw new Error('broken');
};
type Host = ReturnType<Parameters<typeof hostAuth>[0]>;
const told = vi.fn<(message: string, why: object) => string>(() => 'id-1');
const auth = (host: Partial<Host>) => hostAuth(() => ({ account: never, token: never, signIn: never, ...host }), told);
/** What the customer reads of a fault of the host's. */
const fault = { ok: false, problem: { code: 'sign-in-failed', correlationId: 'id-1' } };

afterEach(() => void told.mockClear());

const codes = [
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
];
const reject = (reason: unknown) => vi.fn<() => Promise<never>>().mockRejectedValue(reason);

describe('who is signed in', () => {
  test('is told as the host tells it', async () => {
    expect(await auth({ account: () => Promise.resolve(willy) }).resume()).toEqual({ ok: true, value: willy });
  });

  test.each([undefined, null])('nobody, when the host says %s', async (account) => {
    const answer = await auth({ account: () => Promise.resolve(account as undefined) }).resume();
    expect(answer).toEqual({ ok: true, value: undefined });
  });

  test.each([[7], ['willy'], [[]], [{}], [{ id: '' }], [{ id: 7, emails: [] }]])(
    '%j is nobody we can trust',
    async (account) => {
      const answer = await auth({ account: () => Promise.resolve(account as never) }).resume();
      expect(answer).toEqual(fault);
      // Not the account: it may hold addresses.
      expect(told.mock.calls).toEqual([
        ['@rconnect/onboarding: the prop signIn.account must give an account with an id, or nothing', {}],
      ]);
    },
  );

  test('addresses that are none are left out', async () => {
    const account = { id: 'willy', emails: [7, null, 'willy.urs@customer.example', {}], extra: 'x' } as never;
    const answer = await auth({ account: () => Promise.resolve(account) }).resume();
    expect(answer).toEqual({ ok: true, value: { id: 'willy', emails: ['willy.urs@customer.example'] } });
  });
});

describe('signing in', () => {
  test('the host is told where to come back to, and nothing that is not so', async () => {
    const signIn = vi.fn<Host['signIn']>(() => Promise.resolve());
    expect(await auth({ signIn }).signIn(hint)).toMatchObject({ ok: true });
    expect(signIn.mock.calls).toEqual([[{ returnTo: 'https://portal.example/onboarding' }]]);
  });

  test('the host is told the address to suggest, and that another account is wanted', async () => {
    const signIn = vi.fn<Host['signIn']>(() => Promise.resolve());
    await auth({ signIn }).signIn({ ...hint, switchAccount: true, loginHint: 'willy.urs@customer.example' });
    expect(signIn.mock.calls).toEqual([
      [
        {
          returnTo: 'https://portal.example/onboarding',
          switchAccount: true,
          loginHint: 'willy.urs@customer.example',
        },
      ],
    ]);
  });
});

describe('a token', () => {
  test('is asked for each time', async () => {
    const token = vi.fn<Host['token']>(() => Promise.resolve('the-token'));
    const host = auth({ token });
    expect(await host.token({ renew: false })).toEqual({ ok: true, value: 'the-token' });
    await host.token({ renew: true });
    expect(token).toHaveBeenCalledTimes(2);
  });

  test.each([[''], [undefined], [null]])('%j is none: the session has ended', async (value) => {
    const answer = await auth({ token: () => Promise.resolve(value as never) }).token({ renew: false });
    expect(answer).toEqual({ ok: false, problem: { code: 'session-expired' } });
    expect(told).not.toHaveBeenCalled();
  });

  test.each([
    [7],
    [true],
    [[]],
    [{ access_token: 'secret' }],
    ['a\nb'],
    ['a\r\nX-Evil: 1'],
    ['señal'],
    ['токен'],
    ['two words'],
    ['\u0000'],
    [' \n '],
  ])('%j can be sent to nobody: the host is told which prop is wrong, and never the token', async (value) => {
    const answer = await auth({ token: () => Promise.resolve(value as never) }).token({ renew: false });
    expect(answer).toEqual(fault);
    expect(told.mock.calls).toEqual([
      ['@rconnect/onboarding: the prop signIn.token must give a bearer token (RFC 6750)', {}],
    ]);
  });

  test('with a line break behind it is taken without', async () => {
    const answer = await auth({ token: () => Promise.resolve('the-token\r\n') }).token({ renew: false });
    expect(answer).toEqual({ ok: true, value: 'the-token' });
  });
});

describe('what the host throws', () => {
  const ways = {
    account: (reason: unknown) => auth({ account: reject(reason) }).resume(),
    signIn: (reason: unknown) => auth({ signIn: reject(reason) }).signIn(hint),
    token: (reason: unknown) => auth({ token: reject(reason) }).token({ renew: false }),
  };

  test.each(codes)('%s keeps its code', async (code) => {
    for (const way of Object.values(ways)) {
      expect(await way({ code, message: 'secret' })).toEqual({ ok: false, problem: { code } });
    }
    // The host has said what it means: nothing is wrong with it.
    expect(told).not.toHaveBeenCalled();
  });

  test.each([
    ['an error', new Error('secret')],
    ['an error with a code of its own', Object.assign(new Error('secret'), { code: 'E42' })],
    ['a code that is no text', { code: 42 }],
    ['a text', 'link-invalid'],
    ['null', null],
    ['nothing', undefined],
  ])('%s is sign-in-failed, and told to the host as it is', async (_what, reason) => {
    for (const [name, way] of Object.entries(ways)) {
      expect(await way(reason)).toEqual(fault);
      expect(told.mock.lastCall).toEqual([`@rconnect/onboarding: the prop signIn.${name} failed`, { cause: reason }]);
    }
  });

  test('at once is no other than what it throws later', async () => {
    expect(await auth({}).resume()).toEqual(fault);
    expect(await auth({}).signIn(hint)).toEqual(fault);
    expect(await auth({}).token({ renew: true })).toEqual(fault);
  });
});

test.each(['account', 'token'] as const)(
  'a host whose %s never ends is a service that does not answer',
  async (name) => {
    vi.useFakeTimers();
    const hanging = auth({ [name]: () => new Promise(() => undefined) });
    const answer = name === 'account' ? hanging.resume() : hanging.token({ renew: false });
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await answer).toEqual({ ok: false, problem: { code: 'service-down' } });
    vi.useRealTimers();
  },
);

test('a call that has ended holds nothing until its time would be up', async () => {
  vi.useFakeTimers();
  await auth({ token: () => Promise.resolve('a-token') }).token({ renew: false });
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
