import { expect, test } from 'vitest';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { backendWith } from './backend.ts';

const tenant = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';

test.each([
  'https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration', // MSAL, mode AAD
  `https://contoso.ciamlogin.com/${tenant}/v2.0/.well-known/openid-configuration`,
  `https://${tenant}.ciamlogin.com/${tenant}/v2.0/.well-known/openid-configuration`, // oidc-client-ts
])('the tenant is discovered at %s', async (url) => {
  backendWith(aWorldSignedIn());
  expect(await (await fetch(url)).json()).toMatchObject({
    issuer: `https://${tenant}.ciamlogin.com/${tenant}/v2.0`,
    authorization_endpoint: 'https://portal.example/entra/authorize',
    end_session_endpoint: 'https://portal.example/entra/logout',
    token_endpoint: `https://${tenant}.ciamlogin.com/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `https://${tenant}.ciamlogin.com/${tenant}/discovery/v2.0/keys`,
  });
});

test('the languages announced are those in which the page says that it is an emulation', async () => {
  backendWith(aWorldSignedIn());
  const answer = await fetch(`https://${tenant}.ciamlogin.com/${tenant}/v2.0/.well-known/openid-configuration`);
  const { ui_locales_supported: languages } = (await answer.json()) as { ui_locales_supported: string[] };
  expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'pl', 'tr']));
});

test('a tenant that does not exist is refused as Entra does', async () => {
  backendWith(aWorldSignedIn());
  const response = await fetch('https://contoso.ciamlogin.com/fabrikam/v2.0/.well-known/openid-configuration');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
});

test('the key set carries no private half', async () => {
  backendWith(aWorldSignedIn());
  const answer = await fetch(`https://${tenant}.ciamlogin.com/${tenant}/discovery/v2.0/keys`);
  const { keys } = (await answer.json()) as { keys: Record<string, string>[] };
  expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
});

test('offline, Microsoft cannot be reached either', async () => {
  const store = backendWith(aWorldSignedIn());
  await store.change((world) => (world.faults.offline = true));
  const url = `https://${tenant}.ciamlogin.com/${tenant}/v2.0/.well-known/openid-configuration`;
  await expect(fetch(url)).rejects.toThrow(TypeError);
});
