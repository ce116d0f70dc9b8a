import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { noEntraFaults, type EntraFaults } from '../../mocks/mocks.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { backendWith } from './backend.ts';
import { refresh, tokensFor, type Tokens } from './token-answers.ts';

const tenant = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';
const backendWithFault = (faults: Partial<EntraFaults>) =>
  backendWith({ ...aWorldSignedIn(), entraFaults: { ...noEntraFaults, ...faults } });
const idTokenWith = async (fault: EntraFaults['idToken']): Promise<string> =>
  (await tokensFor(backendWithFault({ idToken: fault }))).id_token;

describe('an ID token is wrong in one thing', () => {
  test.each([
    ['wrong-iss', { iss: 'https://login.elsewhere.example/v2.0' }],
    ['wrong-aud', { aud: '00000000-0000-4000-8000-000000000000' }],
    ['wrong-nonce', { nonce: 'of-another-sign-in' }],
    [
      'wrong-tid',
      { tid: '00000000-0000-4000-8000-000000000001', iss: `https://${tenant}.ciamlogin.com/${tenant}/v2.0` },
    ],
  ] as const)('%s', async (fault, claims) => {
    expect(decodeJwt(await idTokenWith(fault))).toMatchObject(claims);
  });

  test.each([
    ['no-aud', 'aud'],
    ['no-iat', 'iat'],
    ['no-sub', 'sub'],
    ['no-nonce', 'nonce'],
  ] as const)('%s', async (fault, claim) => {
    expect(decodeJwt(await idTokenWith(fault))).not.toHaveProperty(claim);
  });

  test('expired an hour ago', async () => {
    const { iat = 0, exp = 0 } = decodeJwt(await idTokenWith('expired'));
    expect(exp - iat).toBe(3600);
    expect(Date.now() / 1000 - exp).toBeCloseTo(3600, -2); // to 50 s
  });

  test('good in an hour only', async () => {
    const { iat = 0, nbf = 0, exp = 0 } = decodeJwt(await idTokenWith('not-yet-valid'));
    expect([nbf - iat, exp - nbf]).toEqual([3600, 3600]);
  });

  test('signed by nobody', async () => {
    const token = await idTokenWith('alg-none');
    expect(decodeProtectedHeader(token)).toEqual({ typ: 'JWT', alg: 'none' });
    expect(token.endsWith('.')).toBe(true);
  });
});

test('a renewed ID token speaks for another provider, or of another person; the first does not', async () => {
  const store = backendWithFault({ renewedIdToken: 'other-iss' });
  const first = await tokensFor(store);
  const renewed = (await (await refresh(first.refresh_token)).json()) as Tokens;
  expect(decodeJwt(first.id_token).iss).toBe(`https://${tenant}.ciamlogin.com/${tenant}/v2.0`);
  expect(decodeJwt(renewed.id_token).iss).toBe('https://login.elsewhere.example/v2.0');
  await store.change((world) => (world.entraFaults.renewedIdToken = 'other-sub'));
  const again = (await (await refresh(renewed.refresh_token)).json()) as Tokens;
  expect(decodeJwt(again.id_token).sub).toBe('another-person');
});

test('the access token beside it stays right', async () => {
  const store = backendWithFault({ idToken: 'wrong-iss' });
  expect(decodeJwt((await tokensFor(store)).access_token).iss).toBe(`https://${tenant}.ciamlogin.com/${tenant}/v2.0`);
});
