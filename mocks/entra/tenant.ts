/** The emulated Entra's names and addresses. The ids are made up; the shape is a CIAM tenant's. */

export const tenantId = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';
export const tenantDomain = 'contoso.onmicrosoft.com';
export const clientId = '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f';
export const authority = 'https://contoso.ciamlogin.com/';
export const knownAuthorities = [`${tenantId}.ciamlogin.com`];
export const issuer = `https://${tenantId}.ciamlogin.com/${tenantId}/v2.0`;
export const tokenEndpoint = `https://${tenantId}.ciamlogin.com/${tenantId}/oauth2/v2.0/token`;
export const jwksUri = `https://${tenantId}.ciamlogin.com/${tenantId}/discovery/v2.0/keys`;

/** The platform as Entra knows it: the audience of its access tokens. */
export const platformId = 'c1f5e2d8-0a4b-4e57-b3d9-6e8f7a9b0c1d';
export const platformScope = `api://${platformId}/Onboarding.Use`;
export const scopes = ['openid', 'profile', 'email', 'offline_access', platformScope];

/** Where sign-in comes back to, unless the portal registered more. */
export function redirectUri(origin: string): string {
  return `${origin}/onboarding`;
}

/** The addresses registered for the client: an answer goes to no other. */
export function redirectUris(origin: string): string[] {
  return [redirectUri(origin), `${origin}/home`, `${origin}/`];
}
