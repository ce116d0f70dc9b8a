import type { World } from '../world.ts';

const cookieName = 'entra-browser-session';

/**
 * The id of this session of the browser: in a cookie without an end, which goes when the browser is closed (RFC 6265, 5.3).
 * `undefined` where cookies are blocked.
 */
export function browserSession(): string | undefined {
  const kept = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(document.cookie)?.[1];
  if (kept !== undefined) return kept;
  const id = crypto.randomUUID();
  document.cookie = `${cookieName}=${id}; Path=/entra; SameSite=Strict`;
  return document.cookie.includes(id) ? id : undefined;
}

/** Forgets a sign-in that was not to be kept, once the browser in which it was made has been closed. */
export function endWithBrowser(world: World, browser: string | undefined): void {
  const bound = world.session?.browser;
  if (bound !== undefined && bound !== browser) world.session = undefined;
}
