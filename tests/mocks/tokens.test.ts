import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { begin } from '../../mocks/entra/sign-in.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { answerIn, askForTokens, authorizeRequest, backendWith, newCode } from './backend.ts';
import { refresh, refused, tokensFor, type Tokens } from './token-answers.ts';

const tenant = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';
const issuer = `https://${tenant}.ciamlogin.com/${tenant}/v2.0`;
const clientId = '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f';

describe('a code gives tokens', () => {
  test('that jose verifies, with the claims of Entra', async () => {
    const tokens = await tokensFor(backendWith(aWorldSignedIn()));
    const keys = createRemoteJWKSet(new URL(`https://${tenant}.ciamlogin.com/${tenant}/discovery/v2.0/keys`));
    const { payload, protectedHeader } = await jwtVerify(tokens.id_token, keys, { issuer, audience: clientId });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(payload).toMatchObject({
      tid: tenant,
      oid: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11',
      name: 'Willy URS',
      preferred_username: 'willy.urs@customer.example',
      email: 'willy.urs@customer.example',
      nonce: 'the-nonce',
      ver: '2.0',
    });
    for (const claim of ['sub', 'uti', 'sid', 'login_hint']) expect(payload[claim]).toEqual(expect.stringMatching(/./));
    expect([payload.nbf, (payload.exp ?? 0) - (payload.iat ?? 0)]).toEqual([payload.iat, 3600]);
    const access = await jwtVerify(tokens.access_token, keys, {
      issuer,
      audience: 'c1f5e2d8-0a4b-4e57-b3d9-6e8f7a9b0c1d',
    });
    expect(access.payload).toMatchObject({ scp: 'Onboarding.Use', oid: payload['oid'], azp: clientId });
  });

  test('with what MSAL needs beside them', async () => {
    const store = backendWith(aWorldSignedIn());
    const answer = await askForTokens({ code: await newCode(store) });
    const tokens = (await answer.json()) as Tokens;
    expect(tokens).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile email api://c1f5e2d8-0a4b-4e57-b3d9-6e8f7a9b0c1d/Onboarding.Use',
      refresh_token_expires_in: 86_400,
    });
    const clientInfo: unknown = JSON.parse(Buffer.from(tokens.client_info, 'base64url').toString());
    expect(clientInfo).toEqual({ uid: '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11', utid: tenant });
    expect(answer.headers.get('access-control-allow-origin')).not.toBeNull();
  });

  test('and no refresh token, where none was asked for', async () => {
    const store = backendWith(aWorldSignedIn());
    const step = await store.change((world) => begin(world, authorizeRequest({ scope: 'openid profile' })));
    const tokens: unknown = await (await askForTokens({ code: answerIn(step).get('code') ?? '' })).json();
    expect(tokens).not.toHaveProperty('refresh_token');
  });
});

describe('a code gives nothing', () => {
  test('to a wrong verifier, and is still good for the right one', async () => {
    const store = backendWith(aWorldSignedIn());
    const code = await newCode(store);
    const wrong = await askForTokens({ code, code_verifier: 'x'.repeat(43) });
    expect(await refused(wrong)).toEqual([400, 'invalid_grant', [501481], 'AADSTS501481']);
    expect((await askForTokens({ code })).status).toBe(200);
  });

  test('a second time, and what the first gave is revoked', async () => {
    const store = backendWith(aWorldSignedIn());
    const code = await newCode(store);
    const { refresh_token } = (await (await askForTokens({ code })).json()) as Tokens;
    expect(await refused(await askForTokens({ code }))).toEqual([400, 'invalid_grant', [54005], 'AADSTS54005']);
    expect(await refused(await refresh(refresh_token))).toEqual([400, 'invalid_grant', [50173], 'AADSTS50173']);
  });

  test('when two ask at once: one gets tokens', async () => {
    const code = await newCode(backendWith(aWorldSignedIn()));
    const answers = await Promise.all([askForTokens({ code }), askForTokens({ code })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test('after five minutes', async () => {
    const store = backendWith(aWorldSignedIn());
    const code = await newCode(store);
    await store.change((world) => (world.clockOffsetMs = 5 * 60_000));
    expect(await refused(await askForTokens({ code }))).toEqual([400, 'invalid_grant', [70008], 'AADSTS70008']);
  });

  test.each([
    [
      'another redirect URI',
      { redirect_uri: 'https://portal.example/home' },
      [401, 'invalid_client', [500112], 'AADSTS500112'],
    ],
    ['another client', { client_id: 'somebody' }, [400, 'unauthorized_client', [700016], 'AADSTS700016']],
    ['no verifier', { code_verifier: '' }, [400, 'invalid_request', [900144], 'AADSTS900144']],
    ['an invented code', { code: 'invented' }, [400, 'invalid_grant', [70000], 'AADSTS70000']],
    ['another grant', { grant_type: 'password' }, [400, 'unsupported_grant_type', [70003], 'AADSTS70003']],
  ])('with %s', async (_what, sent, answer) => {
    const store = backendWith(aWorldSignedIn());
    expect(await refused(await askForTokens({ code: await newCode(store), ...sent }))).toEqual(answer);
  });

  test('and the error is in the form of Entra', async () => {
    backendWith(aWorldSignedIn());
    const error = (await (await askForTokens({ code: 'no', 'client-request-id': 'mine' })).json()) as Record<
      string,
      unknown
    >;
    expect(error).toMatchObject({ correlation_id: 'mine' });
    expect(error['timestamp']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
    expect(error['error_description']).toContain(`Trace ID: ${String(error['trace_id'])}`);
  });
});
