import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { Page } from 'playwright/test';
import type { ProviderHere } from './providers.ts';

/** The keys that the provider shows to everybody. */
const keysOf = (page: Page, authority: string): Promise<JSONWebKeySet> =>
  page.evaluate(async (address) => {
    const discovery = await fetch(`${address}/.well-known/openid-configuration`);
    const { jwks_uri } = (await discovery.json()) as { jwks_uri: string };
    return (await (await fetch(jwks_uri)).json()) as JSONWebKeySet;
  }, authority);

/** What a token says, once the provider's own key, its name, the platform's name and the time have been checked. @throws if one is wrong */
export async function vouched(page: Page, token: string, provider: ProviderHere): Promise<JWTPayload> {
  const { oidcAuthority, issuer } = provider.registration;
  const keys = createLocalJWKSet(await keysOf(page, oidcAuthority));
  const { payload } = await jwtVerify(token, keys, { issuer, audience: provider.audience, algorithms: ['RS256'] });
  return payload;
}
