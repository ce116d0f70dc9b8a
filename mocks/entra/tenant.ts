/** The emulated Entra's names. The ids are made up; the shape is a CIAM tenant's. Its endpoints: `authorities.ts`. */

export const tenantId = 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';
export const tenantDomain = 'contoso.onmicrosoft.com';
export const authority = 'https://contoso.ciamlogin.com/';
export const knownAuthorities = [`${tenantId}.ciamlogin.com`];
export const issuer = `https://${tenantId}.ciamlogin.com/${tenantId}/v2.0`;

/** The application that the plugin signs in to. */
export const clientId = '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f';
/** The portal's own application: host and plugin may sign in on one origin, each with its own. */
export const portalClientId = '9a4e1d70-6c3b-4f58-a2e1-5b8c7d6f0a3e';

/** The applications that are registered: single-page ones, all with the same redirect URIs. */
export const isClient = (id: string | null): id is string => id === clientId || id === portalClientId;

/** The platform as Entra knows it: the audience of its access tokens. */
export const platformId = 'c1f5e2d8-0a4b-4e57-b3d9-6e8f7a9b0c1d';
export const platformScope = `api://${platformId}/Onboarding.Use`;
export const scopes = ['openid', 'profile', 'email', 'offline_access', platformScope];

/** Where sign-in comes back to, unless the portal registered more. */
export function redirectUri(origin: string): string {
  return `${origin}/onboarding`;
}

/** The addresses registered for the clients: an answer goes to no other. */
export function redirectUris(origin: string): string[] {
  return [redirectUri(origin), `${origin}/home`, `${origin}/`];
}
