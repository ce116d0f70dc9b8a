import * as oauth from 'oauth4webapi';
import { describe, expect, test } from 'vitest';
import { noEntraFaults } from '../../mocks/entra/faults.ts';
import { accountInHint, signOut } from '../../mocks/entra/sign-out.ts';
import { redirectUris } from '../../mocks/entra/tenant.ts';
import type { EntraFaults } from '../../mocks/mocks.ts';
import { aWorld, aWorldSignedIn } from '../../mocks/world.ts';
import { backendWith, origin } from './backend.ts';
import { callback, client, discover, redeem, signIn } from './oauth-client.ts';

const backendWithFaults = (faults: Partial<EntraFaults>) =>
  backendWith({ ...aWorldSignedIn(), entraFaults: { ...noEntraFaults, ...faults } });

describe('oauth4webapi, unmodified,', () => {
  test.each([
    'https://b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90.ciamlogin.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0',
    'https://login.microsoftonline.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0',
  ])('discovers %s, signs in, verifies the signature and renews', async (issuer) => {
    const store = backendWith(aWorldSignedIn());
    const server = await discover(issuer);
    const asked = await signIn(store, server);
    const response = await redeem(server, asked);
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: asked.nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response);
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({ iss: issuer, name: 'Willy URS' });

    const { refresh_token = '' } = tokens;
    const renewing = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refresh_token);
    const renewed = await oauth.processRefreshTokenResponse(server, client, renewing);
    expect(renewed.access_token).not.toBe(tokens.access_token);
    expect(oauth.getValidatedIdTokenClaims(renewed)?.sub).toBe(oauth.getValidatedIdTokenClaims(tokens)?.sub);
  });

  test('is told by a redirect why nobody is signed in', async () => {
    const store = backendWith(aWorld());
    const server = await discover();
    const { to, state } = await signIn(store, server, { prompt: 'none' });
    const answer = (): URLSearchParams => oauth.validateAuthResponse(server, client, callback(to), state);
    expect(answer).toThrow(oauth.AuthorizationResponseError);
    expect(answer).toThrow(expect.objectContaining({ error: 'login_required' }));
  });

  test('is told by the token endpoint why there are no tokens', async () => {
    const store = backendWith(aWorldSignedIn());
    const server = await discover();
    const asked = await signIn(store, server);
    await redeem(server, asked);
    const again = oauth.processAuthorizationCodeResponse(server, client, await redeem(server, asked));
    await expect(again).rejects.toThrow(oauth.ResponseBodyError);
    await expect(again).rejects.toMatchObject({ error: 'invalid_grant', status: 400 });
  });

  test('refuses an answer with another issuer, and one without where discovery announces it', async () => {
    const store = backendWithFaults({ announceIss: 'on' });
    const server = await discover();
    const right = await signIn(store, server);
    expect(oauth.validateAuthResponse(server, client, callback(right.to), right.state).has('code')).toBe(true);
    for (const answerIss of ['wrong', 'missing'] as const) {
      await store.change((world) => (world.entraFaults.answerIss = answerIss));
      const { to, state } = await signIn(store, server);
      expect(() => oauth.validateAuthResponse(server, client, callback(to), state)).toThrow(/"iss"/);
    }
  });

  test('refuses a discovery that speaks for another issuer', async () => {
    backendWithFaults({ discovery: 'other-issuer' });
    await expect(discover()).rejects.toThrow(/"issuer"/);
  });

  test('signs out with its ID token and comes back with its state', async () => {
    const store = backendWith(aWorldSignedIn());
    const server = await discover();
    const asked = await signIn(store, server);
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, await redeem(server, asked), {
      expectedNonce: asked.nonce,
    });
    const url = new URL(server.end_session_endpoint ?? '');
    expect(url.href).toBe('https://portal.example/entra/logout');
    const params = new URLSearchParams({
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'https://portal.example/',
      state: 'bye',
    });
    const hinted = await accountInHint(params.get('id_token_hint'), await store.signingKeys());
    const to = await store.change((world) => signOut(world, { params, registered: redirectUris(origin), hinted }));
    expect(to).toBe('https://portal.example/?state=bye');
    expect((await store.read()).session).toBeUndefined();
  });
});

describe('oauth4webapi refuses an ID token', () => {
  test.each<[Exclude<EntraFaults['idToken'], 'off'>, RegExp]>([
    ['alg-none', /"alg"/],
    ['wrong-iss', /"iss"/],
    ['wrong-aud', /"aud"/],
    ['no-aud', /"aud"/],
    ['expired', /"exp"/],
    ['not-yet-valid', /"nbf"/],
    ['no-iat', /"iat"/],
    ['no-sub', /"sub"/],
    ['wrong-nonce', /"nonce"/],
    ['no-nonce', /"nonce"/],
  ])('%s', async (idToken, member) => {
    const store = backendWithFaults({ idToken });
    const server = await discover();
    const asked = await signIn(store, server);
    const response = await redeem(server, asked);
    const tokens = oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: asked.nonce });
    await expect(tokens).rejects.toThrow(member);
  });
});
