import { expect, type Traffic } from './at-a-provider.ts';

/**
 * One request at the authorization endpoint, by the page itself: a code with PKCE (RFC 7636), for the person invited, to
 * come back to the route.
 * @returns what else it says
 */
export function expectOneRequest({ authorizations, opened }: Traffic, route: string): URLSearchParams {
  const { searchParams: asked } = authorizations[0] ?? new URL('about:blank');
  expect(asked.get('response_type')).toBe('code');
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  expect(asked.get('redirect_uri')).toBe(route);
  expect(asked.get('login_hint')).toBe('willy.urs@customer.example');
  expect(asked.get('prompt')).toBeNull();
  expect([authorizations.length, opened]).toEqual([1, []]);
  return asked;
}
