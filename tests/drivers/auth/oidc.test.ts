import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { oidcAuth } from '../../../src/drivers/auth/oidc.ts';

const authority = 'https://id.example';
const invitationId = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const redirectUri = `${location.origin}/onboarding`;
const options = { clientId: 'portal', authority, scopes: ['email'] };
const configuration = {
  issuer: authority,
  authorization_endpoint: `${authority}/authorize`,
  token_endpoint: `${authority}/token`,
};
const answer = `?code=secret&state=mine;${invitationId}`;
const nowS = Math.floor(Date.now() / 1000);
const part = (value: object): string => btoa(JSON.stringify(value)).replace(/=+$/, '');
const idToken = (claims: object = {}): string => {
  const right = { iss: authority, aud: 'portal', sub: 'willy', iat: nowS, exp: nowS + 3600, nonce: 'n' };
  return `${part({ alg: 'RS256' })}.${part({ ...right, ...claims })}.signature`;
};

const hint = {
  invitationId,
  returnTo: redirectUri,
  switchAccount: false,
  remembered: true,
  signal: new AbortController().signal,
};

/** This tab has left for sign-in. */
function leave(): void {
  const kept = { id: 'mine', created: nowS, request_type: 'si:r', code_verifier: 'v', nonce: 'n' };
  const asked = { authority, client_id: 'portal', redirect_uri: redirectUri, scope: 'openid email' };
  sessionStorage.setItem('rconnect-onboarding:oidc.mine', JSON.stringify({ ...kept, ...asked }));
}
type Reply = unknown;
const provider = (replies: { configuration?: Reply; token?: Reply; headers?: Record<string, string> }) => {
  const asked = vi.fn<(url: string) => Promise<Response>>((url) => {
    const reply = url.endsWith('/token') ? replies.token : (replies.configuration ?? configuration);
    return Promise.resolve(
      reply instanceof Response ? reply.clone() : Response.json(reply ?? null, { headers: replies.headers ?? {} }),
    );
  });
  vi.stubGlobal('fetch', asked);
  return asked;
};
const keptUser = (): string | null => sessionStorage.getItem(`oidc.user:${authority}:portal`);

beforeEach(leave);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('a right answer signs in, and what is kept is in the tab alone', async () => {
  const before = Object.keys(localStorage);
  provider({ token: { id_token: idToken({ email: 'w@x.example' }), access_token: 'secret', expires_in: 600 } });
  const auth = oidcAuth(options, redirectUri);
  expect(await auth.resume({ answer })).toEqual({ ok: true, value: { id: 'willy', emails: ['w@x.example'] } });
  expect(await auth.token({ renew: false })).toEqual({ ok: true, value: 'secret' });
  expect(keptUser()).toContain('secret');
  expect(Object.keys(localStorage)).toEqual(before);
});

test.each([
  ['of nobody', '?code=secret&state=forged'],
  ["of another tab's sign-in", `?code=secret&state=other;${invitationId}`],
  ['without state', '?code=secret'],
])('an answer %s is nobody: nothing is asked', async (_whose, forged) => {
  const asked = provider({});
  expect(await oidcAuth(options, redirectUri).resume({ answer: forged })).toEqual({ ok: true, value: undefined });
  expect(asked).not.toHaveBeenCalled();
});

describe("the provider's configuration", () => {
  const lost = (more: object): object => ({ ...configuration, ...more });
  test.each([
    ['another issuer', lost({ issuer: 'https://evil.example' }), {}],
    ['no issuer', lost({ issuer: undefined }), {}],
    ['a script for a page', lost({ authorization_endpoint: 'javascript:alert(1)' }), {}],
    ['the authority as issuer, where another was named', configuration, { issuer: 'https://other.example' }],
  ])('with %s: neither a code nor the customer is sent there', async (_what, found, more) => {
    const asked = provider({ configuration: found });
    const auth = oidcAuth({ ...options, ...more }, redirectUri);
    expect(await auth.resume({ answer })).toMatchObject({ ok: false, problem: { code: 'sign-in-failed' } });
    expect(await auth.signIn(hint)).toMatchObject({ problem: { code: 'sign-in-failed', reason: 'set-up-wrong' } });
    expect(asked.mock.calls.map(([url]) => new URL(url).pathname)).not.toContain('/token');
  });
  test('with the issuer that the host names, and a slash more or less, is right', async () => {
    const issuer = 'https://tenant.id.example/v2.0';
    const token = { id_token: idToken({ iss: `${issuer}/` }), access_token: 'secret' };
    provider({ configuration: lost({ issuer: `${issuer}/` }), token });
    expect(await oidcAuth({ ...options, issuer }, redirectUri).resume({ answer })).toMatchObject({
      ok: true,
      value: { id: 'willy' },
    });
  });
});

test.each([
  ['refused by the check', { id_token: idToken({ aud: 'other' }), access_token: 'secret' }, 'sign-in-failed'],
  ['refused by the package', { id_token: idToken({ nonce: 'x' }), access_token: 'secret' }, 'sign-in-failed'],
  ['expired', { id_token: idToken({ exp: nowS - 600 }), access_token: 'secret' }, 'clock-wrong'],
  ['missing', { access_token: 'secret' }, 'sign-in-failed'],
  ['alone, without an access token', { id_token: idToken() }, 'sign-in-failed'],
])('a token that is %s leaves no session', async (_how, token, code) => {
  provider({ token });
  expect(await oidcAuth(options, redirectUri).resume({ answer })).toMatchObject({ ok: false, problem: { code } });
  expect(keptUser()).toBeNull();
});

test('a sign-in that failed for no other reason, on a device whose clock is off, is the clock', async () => {
  const headers = { date: 'Wed, 25 Nov 2020 10:00:00 GMT' };
  provider({ token: Response.json({ error: 'invalid_grant' }, { status: 400 }), headers });
  expect(await oidcAuth(options, redirectUri).resume({ answer })).toMatchObject({
    ok: false,
    problem: { code: 'clock-wrong' },
  });
});

test('a refresh token goes to no other provider', async () => {
  const user = {
    access_token: 'old',
    refresh_token: 'secret',
    id_token: idToken(),
    expires_at: 1,
    profile: { sub: 'willy' },
  };
  sessionStorage.setItem(`oidc.user:${authority}:portal`, JSON.stringify({ ...user, token_type: 'Bearer' }));
  const asked = provider({ configuration: { ...configuration, issuer: 'https://evil.example' } });
  const answered = await oidcAuth(options, redirectUri).token({ renew: false });
  expect(answered).toMatchObject({ ok: false, problem: { code: 'sign-in-failed' } });
  expect(asked.mock.calls.map(([url]) => new URL(url).pathname)).not.toContain('/token');
});

test('whoever has gone elsewhere meanwhile is not taken to the provider', async () => {
  provider({});
  const gone = AbortSignal.abort();
  expect(await oidcAuth(options, redirectUri).signIn({ ...hint, signal: gone })).toEqual({
    ok: true,
    value: undefined,
  });
});

test('blocked storage is said, and nothing breaks', async () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const lost = { ok: false, problem: { code: 'sign-in-lost', reason: 'storage-blocked' } };
  const auth = oidcAuth(options, redirectUri);
  expect(await auth.resume({ answer })).toEqual(lost);
  expect(await auth.token({ renew: false })).toEqual(lost);
});

test('whatever a provider answers, there is a problem with words, and no session', async () => {
  const codes = ['sign-in-failed', 'service-down', 'clock-wrong', 'sign-in-cancelled', 'rate-limited', 'not-allowed'];
  const status = fc.constantFrom(200, 200, 400, 401, 404, 429, 500);
  const hostile = fc
    .tuple(fc.oneof(fc.json(), fc.constantFrom('', '<html>', '{"a":', '[]', 'null')), status)
    .map(([body, code]) => new Response(body, { status: code, headers: { 'content-type': 'application/json' } }));
  await fc.assert(
    fc.asyncProperty(hostile, fc.option(hostile, { nil: undefined }), async (token, found) => {
      leave();
      provider({ token, configuration: found });
      const said = await oidcAuth(options, redirectUri).resume({ answer });
      expect(said.ok).toBe(false);
      if (!said.ok) expect(codes).toContain(said.problem.code);
      expect(keptUser()).toBeNull();
    }),
    { numRuns: 150 },
  );
});
