import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkedNetwork } from '../../../src/drivers/auth/msal-network.ts';

const issuer = 'https://id.example/';
const configuration = `${issuer}.well-known/openid-configuration`;
const tokenEndpoint = `${issuer}token`;
const code = 'grant_type=authorization_code&code=secret';
const refresh = 'grant_type=refresh_token&refresh_token=secret';

const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=+$/, '');
const nowS = Math.floor(Date.now() / 1000);
const right = { iss: issuer, aud: 'portal', sub: 'willy', iat: nowS, exp: nowS + 3600 };
const idToken = (claims: object = {}): string => `${part({ alg: 'RS256' })}.${part({ ...right, ...claims })}.signature`;

const network = () => checkedNetwork({ clientId: 'portal', authority: issuer, subject: () => 'willy' });
const answering = (body: unknown, init?: ResponseInit): void => {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      url === configuration
        ? Response.json({ issuer })
        : new Response(typeof body === 'string' ? body : JSON.stringify(body), init),
    ),
  );
};
/** Discovery is read, then a code redeemed or a token renewed. */
async function post(body: string): Promise<unknown> {
  const asking = network();
  await asking.sendGetRequestAsync(configuration);
  return asking.sendPostRequestAsync(tokenEndpoint, { body });
}

beforeEach(() => {
  answering({ id_token: idToken(), access_token: 'secret' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what is right is given on as it came', async () => {
  answering({ id_token: idToken(), access_token: 'secret' }, { headers: { 'x-ms-request-id': '7' } });
  expect(await post(code)).toMatchObject({
    status: 200,
    headers: { 'x-ms-request-id': '7' },
    body: { access_token: 'secret' },
  });
});

test("a refusal of the provider's is given on: MSAL reads it", async () => {
  answering({ error: 'invalid_grant' }, { status: 400 });
  expect(await post(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('a renewal may come without an ID token, a sign-in may not', async () => {
  answering({ access_token: 'secret' });
  expect(await post(refresh)).toMatchObject({ status: 200 });
  await expect(post(code)).rejects.toMatchObject({ errorCode: 'sign-in-failed' });
});

describe('what is wrong never reaches MSAL', () => {
  test.each([
    [
      'an ID token for another client',
      { id_token: idToken({ aud: 'other' }), access_token: 'secret' },
      'sign-in-failed',
    ],
    [
      'an ID token that has expired',
      { id_token: idToken({ exp: nowS - 3600 }), access_token: 'secret' },
      'clock-wrong',
    ],
    ['an ID token that is an object', { id_token: {}, access_token: 'secret' }, 'sign-in-failed'],
    ['an ID token that is a number', { id_token: 7, access_token: 'secret' }, 'sign-in-failed'],
    ['no access token', { id_token: idToken() }, 'sign-in-failed'],
    ['null', null, 'service-down'],
    ['a list', [], 'sign-in-failed'],
    ['a number', 7, 'service-down'],
    ['a text', '"text"', 'service-down'],
    ['cut JSON', '{"id_token": "e', 'service-down'],
    ['a page', '<html></html>', 'service-down'],
    ['nothing', '', 'service-down'],
  ])('%s: %s', async (_what, body, errorCode) => {
    answering(body);
    await expect(post(code)).rejects.toMatchObject({ errorCode });
  });

  test('another person at a renewal', async () => {
    answering({ id_token: idToken({ sub: 'anna' }), access_token: 'secret' });
    await expect(post(refresh)).rejects.toMatchObject({ errorCode: 'sign-in-failed' });
  });

  test.each([
    [500, 'service-down'],
    [502, 'service-down'],
    [503, 'service-down'],
    [429, 'rate-limited'],
  ])('%d, which MSAL would hold against the next try for a minute: %s', async (status, errorCode) => {
    answering({ error: 'server_error' }, { status });
    await expect(post(code)).rejects.toMatchObject({ errorCode });
  });
});

test('the answer of another provider: its code is not sent', async () => {
  const asking = network();
  await asking.sendGetRequestAsync(configuration);
  asking.answer = '#code=secret&iss=https%3A%2F%2Fevil.example%2F';
  const asked = vi.fn(fetch);
  vi.stubGlobal('fetch', asked);
  await expect(asking.sendPostRequestAsync(tokenEndpoint, { body: code })).rejects.toMatchObject({
    errorCode: 'sign-in-failed',
  });
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  [true, 'service-down'],
  [false, 'offline'],
])('no connection, online: %s: %s', async (online, errorCode) => {
  const asking = network();
  await asking.sendGetRequestAsync(configuration);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(asking.sendPostRequestAsync(tokenEndpoint, { body: code })).rejects.toMatchObject({ errorCode });
});

test('every call may take ten seconds', async () => {
  const within = vi.spyOn(AbortSignal, 'timeout');
  await post(code);
  expect(within.mock.calls).toEqual([[10_000], [10_000]]);
});

test.each([
  ['Wed, 25 Nov 2020 10:00:00 GMT', true],
  [new Date().toUTCString(), false],
])('the clock, by the Date of an answer (%s), is off: %s', async (date, off) => {
  answering({ error: 'invalid_grant' }, { status: 400, headers: { date } });
  const asking = network();
  await asking.sendPostRequestAsync(tokenEndpoint, { body: refresh });
  expect(asking.clockOff).toBe(off);
});
