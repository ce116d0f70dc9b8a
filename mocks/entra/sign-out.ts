import type { World } from '../world.ts';

/**
 * Ends the session at Microsoft. `params`: the query of `/entra/logout`; `registered`: the client's redirect URIs.
 * Comes back with the address to go on to, or `undefined`: the page says that the customer signed out.
 * Source: OpenID Connect RP-Initiated Logout 1.0.
 */
export function signOut(
  world: World,
  { params, registered }: { params: URLSearchParams; registered: readonly string[] },
): string | undefined {
  world.session = undefined;
  world.attempts = {};
  const to = params.get('post_logout_redirect_uri');
  if (!to || !registered.includes(to)) return undefined;
  const url = new URL(to);
  const state = params.get('state');
  if (state) url.searchParams.set('state', state);
  return url.href;
}
