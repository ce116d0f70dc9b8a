import { describe, expect, test } from 'vitest';
import { instanceAuth } from '../../../src/drivers/auth/msal-instance.ts';

const account = (username: string, iat: number): object => ({
  homeAccountId: `${username}-id`,
  username,
  idTokenClaims: { sub: `${username}-id`, iat, email: username },
});
const anna = 'anna.meier@customer.example';
const willy = 'willy.urs@customer.example';

/** Who is taken for signed in, of the accounts that an instance knows. */
async function whoIs(
  { all, active }: { all: object[]; active?: object },
  from: { answer?: string; invited?: string } = {},
): Promise<string[] | undefined> {
  const unused = (): Promise<never> => Promise.reject(new Error('not asked for'));
  const msal = {
    getActiveAccount: () => active ?? null,
    getAllAccounts: () => all,
    acquireTokenSilent: unused,
    loginRedirect: unused,
  };
  const auth = instanceAuth(msal, { scopes: ['openid'], redirectUri: 'https://portal.example/onboarding' });
  const answer = await auth.resume(from);
  return answer.ok ? answer.value?.emails : undefined;
}

describe('of several accounts, signed in is', () => {
  const answer = '#code=c&state=s';
  test('the newest, just back from the provider', async () => {
    const all = [account(anna, 1000), account(willy, 1060)];
    expect(await whoIs({ all, active: account(anna, 1000) }, { answer })).toEqual([willy]);
  });
  test('the active one, where two signed in within one second', async () => {
    const all = [account(anna, 1000), account(willy, 1000)];
    expect(await whoIs({ all, active: account(willy, 1000) }, { answer })).toEqual([willy]);
  });
  test('the active one otherwise', async () => {
    const all = [account(anna, 1060), account(willy, 1000)];
    expect(await whoIs({ all, active: account(willy, 1000) })).toEqual([willy]);
  });
  test('the person invited before all others', async () => {
    const all = [account(anna, 1060), account(willy, 1000)];
    expect(await whoIs({ all, active: account(anna, 1060) }, { invited: 'Willy.Urs@customer.example' })).toEqual([
      willy,
    ]);
  });
  test('nobody, of none', async () => {
    expect(await whoIs({ all: [] }, { answer })).toBeUndefined();
  });
});
