import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { workforceAuthority } from '../../mocks/mocks.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { askForTokens, backendWith, inviteUrl, newCode } from './backend.ts';
import { tokenUrlAt, type Tokens } from './token-answers.ts';

const tenant = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';
const workforce = `https://login.microsoftonline.com/${tenant}`;
const discover = async (base: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`${base}/v2.0/.well-known/openid-configuration`)).json()) as Record<string, unknown>;

test('the authority of a workforce tenant is exported', () => {
  expect(workforceAuthority).toBe('https://login.microsoftonline.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90');
});

describe('the tenant at login.microsoftonline.com', () => {
  test.each([tenant, 'contoso.onmicrosoft.com'])('is discovered as %s', async (name) => {
    backendWith(aWorldSignedIn());
    expect(await discover(`https://login.microsoftonline.com/${name}`)).toMatchObject({
      issuer: `${workforce}/v2.0`,
      authorization_endpoint: `https://portal.example/${tenant}/../entra/authorize?authority=login.microsoftonline.com`,
      end_session_endpoint: 'https://portal.example/entra/logout',
      token_endpoint: `${workforce}/oauth2/v2.0/token`,
      jwks_uri: `${workforce}/discovery/v2.0/keys`,
    });
  });

  test.each(['common', 'organizations'])('is reached through %s, whose issuer is a template', async (name) => {
    backendWith(aWorldSignedIn());
    expect(await discover(`https://login.microsoftonline.com/${name}`)).toMatchObject({
      issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
      token_endpoint: `https://login.microsoftonline.com/${name}/oauth2/v2.0/token`,
      jwks_uri: `https://login.microsoftonline.com/${name}/discovery/v2.0/keys`,
    });
  });

  test('is not there under the name of another', async () => {
    backendWith(aWorldSignedIn());
    const base = 'https://login.microsoftonline.com/fabrikam.onmicrosoft.com';
    expect(await discover(base)).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
    expect((await fetch(`${base}/discovery/v2.0/keys`)).status).toBe(400);
    expect((await fetch(`${base}/oauth2/v2.0/token`, { method: 'POST', body: '' })).status).toBe(400);
  });
});

test.each([
  ['contoso.ciamlogin.com/contoso.onmicrosoft.com', `https://${tenant}.ciamlogin.com/${tenant}/v2.0`],
  [`${tenant}.ciamlogin.com/${tenant}`, `https://${tenant}.ciamlogin.com/${tenant}/v2.0`],
  [`login.microsoftonline.com/${tenant}`, `https://login.microsoftonline.com/${tenant}/v2.0`],
  ['login.microsoftonline.com/common', `https://login.microsoftonline.com/${tenant}/v2.0`],
])('tokens from %s name the issuer of that authority, and the platform takes them', async (base, issuer) => {
  const store = backendWith(aWorldSignedIn());
  const answer = await askForTokens({ code: await newCode(store) }, tokenUrlAt(`https://${base}`));
  const { id_token, access_token, refresh_token } = (await answer.json()) as Tokens;
  const keys = createRemoteJWKSet(new URL(`https://${base}/discovery/v2.0/keys`));
  const { payload } = await jwtVerify(id_token, keys, { issuer, audience: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f' });
  expect(payload['tid']).toBe(tenant);
  const headers = {
    Authorization: `Bearer ${access_token}`,
    'Idempotency-Key': '0f8fad5b-d9cb-869f-a165-70867728950e',
  };
  expect((await fetch(inviteUrl, { method: 'POST', body: '{}', headers })).status).toBe(200);
  const renewed = await askForTokens({ grant_type: 'refresh_token', refresh_token }, tokenUrlAt(`https://${base}`));
  await jwtVerify(((await renewed.json()) as Tokens).id_token, keys, { issuer });
});

describe('an authority of which MSAL is not told that it is known', () => {
  const ask = (host: string): Promise<Response> =>
    fetch(
      `https://login.microsoftonline.com/common/discovery/instance?api-version=1.1&authorization_endpoint=https://${host}/oauth2/v2.0/authorize`,
    );

  test('is confirmed, where it is one of ours', async () => {
    backendWith(aWorldSignedIn());
    expect(await (await ask('contoso.ciamlogin.com/contoso.onmicrosoft.com')).json()).toMatchObject({
      tenant_discovery_endpoint:
        'https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration',
    });
  });

  test('is refused, where it is not', async () => {
    backendWith(aWorldSignedIn());
    const refused = await ask('login.elsewhere.example/contoso.onmicrosoft.com');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: 'invalid_instance', error_codes: [50049] });
  });
});
