import { within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { id, open, willy } from './a-portal.ts';
import { atTheForm, getStarted, page, problem, until } from './on-the-page.ts';

const anna = { id: '0b7a3f16-3c58-4d5e-8a7e-9d2f4c6b1e22', emails: ['anna.meier@customer.example'] };
const nobody = (): Promise<undefined> => Promise.resolve(undefined);

describe("the portal's own sign-in", () => {
  test('who is signed in already is asked for nothing', async () => {
    const signIn = vi.fn(nobody);
    const portal = await open({ signIn: { signIn } });
    await atTheForm(portal);
    expect(signIn).not.toHaveBeenCalled();
  });

  test('nobody is asked for an account before the button is activated', async () => {
    const account = vi.fn(() => Promise.resolve(willy));
    const portal = await open({ signIn: { account } });
    await until(portal, 'invitation');
    expect(account).not.toHaveBeenCalled();
  });

  test('it learns the address to suggest, and where to come back to, without the id', async () => {
    const signIn = vi.fn<(hint: object) => Promise<undefined>>(nobody);
    const account = vi.fn<() => Promise<typeof willy | undefined>>(() => Promise.resolve(willy));
    account.mockResolvedValueOnce(undefined);
    const portal = await open({ signIn: { account, signIn } });
    await atTheForm(portal);
    const returnTo = location.origin + location.pathname;
    expect(signIn.mock.calls).toEqual([[{ loginHint: 'willy.urs@customer.example', returnTo }]]);
    expect(returnTo).not.toContain(id);
  });

  test('that ends with nobody signed in is a notice on the invitation', async () => {
    const portal = await open({ signIn: { account: nobody } });
    await getStarted(portal);
    const alert = await within(page(portal)).findByRole('alert');
    expect(alert).toMatchTextContent('You are not signed in yet');
    expect(portal.events.at(-1)).toEqual({ type: 'problem', code: 'sign-in-cancelled' });
  });

  test.each(['sign-in-cancelled', 'consent-declined'] as const)('%s is a notice on the invitation', async (code) => {
    const portal = await open({ signIn: { account: nobody, signIn: () => Promise.reject(coded(code)) } });
    await getStarted(portal);
    expect(await within(page(portal)).findByRole('alert')).toBeVisible();
    expect(portal.events.at(-1)).toEqual({ type: 'problem', code });
    expect(page(portal)).toHaveAttribute('data-at', 'invitation');
    expect(portal.events.filter(({ type }) => type === 'step')).toHaveLength(3);
  });

  test.each(['clock-wrong', 'sign-in-lost', 'redirect-loop', 'service-down', 'offline', 'not-allowed'] as const)(
    '%s is a screen of its own',
    async (code) => {
      const portal = await open({ signIn: { account: nobody, signIn: () => Promise.reject(coded(code)) } });
      await getStarted(portal);
      expect(await problem(portal)).toBe(code);
    },
  );

  test.each([
    ['an error', new Error('no')],
    ['a text', 'no'],
    ['nothing', undefined],
    ['null', null],
    ['a code of its own', { code: 'E42' }],
  ])('rejecting with %s is sign-in-failed, and reported with the id on the screen', async (_what, reason) => {
    const signIn = vi.fn<() => Promise<void>>().mockRejectedValue(reason);
    const portal = await open({ signIn: { account: nobody, signIn } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('sign-in-failed');
    const [reported] = portal.reported as [Error];
    const [, id] =
      /^@rconnect\/onboarding: the prop signIn\.signIn failed \[([\da-z]{4,8})\]$/.exec(reported.message) ?? [];
    expect(reported.cause).toBe(reason);
    expect(portal.reported).toHaveLength(1);
    expect(portal.events.at(-1)).toEqual({ type: 'problem', code: 'sign-in-failed', correlationId: id });
    expect(await within(page(portal)).findByText(id ?? 'no id')).toBeVisible();
  });

  test('throwing at once is no worse than rejecting', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    const portal = await open({ signIn: { account: broken } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('sign-in-failed');
    expect((portal.reported as Error[]).map(({ cause }) => String(cause))).toEqual(['Error: broken']);
  });
});

describe('an account that is nonsense is sign-in-failed, never a crash', () => {
  test.each([[7], ['willy'], [true], [[]], [{}], [{ id: 7 }], [{ id: '' }], [{ emails: ['a@b.example'] }]])(
    '%j',
    async (account) => {
      const portal = await open({ signIn: { account: () => Promise.resolve(account as never) } });
      await getStarted(portal);
      expect(await problem(portal)).toBe('sign-in-failed');
      expect(portal.reported.map(String)).toEqual([
        expect.stringContaining('the prop signIn.account must give an account with an id'),
      ]);
    },
  );

  test.each([[undefined], [null], ['x'], [[7, null]], [[]], [['not an address']]])(
    'with an id and the addresses %j the platform decides',
    async (emails) => {
      const account = { id: willy.id, emails } as never;
      const portal = await open({ signIn: { account: () => Promise.resolve(account) } });
      await atTheForm(portal);
    },
  );
});

describe('a token that is none', () => {
  test.each([
    ['empty', () => Promise.resolve('')],
    ['nothing', () => Promise.resolve(undefined as never)],
    ['refused with the code', () => Promise.reject(coded('session-expired'))],
    ['of another session', () => Promise.resolve('not-a-token')],
  ])('%s: the session has ended, and signing in again goes on', async (_what, token) => {
    const portal = await open({ signIn: { token } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('session-expired');
    portal.props.signIn.token = async () => (await portal.store.read()).portal.session?.token ?? '';
    (await until(portal, 'problem')).getByRole('button', { name: 'Sign in again' }).click();
    await until(portal, 'company');
  });
});

test.each(['line\nbreak', 'знак'])(
  'a token that cannot be sent (%j) is a fault of the host with an id',
  async (value) => {
    const portal = await open({ signIn: { token: () => Promise.resolve(value) } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('sign-in-failed');
    const id = portal.events.map((event) => ('correlationId' in event ? event.correlationId : '')).at(-1);
    const [reported] = portal.reported as [Error];
    expect(reported.message).toBe(
      `@rconnect/onboarding: the prop signIn.token must give a bearer token (RFC 6750) [${String(id)}]`,
    );
    // A token is told to nobody.
    expect(reported.cause).toBeUndefined();
    expect(portal.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  },
);

test('another account: both addresses are shown, and another one can be used', async () => {
  const account = vi.fn(() => Promise.resolve(willy)).mockResolvedValueOnce(anna);
  const signIn = vi.fn<(hint: { switchAccount?: boolean }) => Promise<undefined>>(nobody);
  const portal = await open({ signIn: { account, signIn } });
  await getStarted(portal);
  const screen = await until(portal, 'problem');
  expect(page(portal)).toHaveAttribute('data-problem', 'wrong-account');
  expect(screen.getByText('anna.meier@customer.example')).toBeVisible();
  expect(screen.getByText('w•••@customer.example')).toBeVisible();
  expect((await portal.store.read()).requests).toHaveLength(1);
  screen.getByRole('button', { name: 'Use another account' }).click();
  await until(portal, 'company');
  expect(signIn.mock.calls[0]?.[0]).toMatchObject({ switchAccount: true });
});

const coded = (code: string): Error => Object.assign(new Error(), { code });
