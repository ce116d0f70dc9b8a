/**
 * Where the portal's home may lead: the portal's own origin, or one that the host allows (OWASP ASVS 5, open redirects).
 * @param wanted from the platform, absolute or root-relative
 * @param portal where the portal stands: an absolute URL, and the further origins that its host allows
 * @returns the absolute URL, or `undefined` when it may not be followed
 */
export function allowedAddress(wanted: string, portal: { url: string; allowedOrigins: string[] }): string | undefined {
  if (!/^(https?:|\/)/i.test(wanted) || !URL.canParse(wanted, portal.url)) return undefined;
  const { href, origin, protocol, username, password, pathname } = new URL(wanted, portal.url);
  const web = protocol === 'https:' || protocol === 'http:';
  const home = origin === new URL(portal.url).origin || portal.allowedOrigins.includes(origin);
  // A path that begins like another host, as a router of the portal might read it.
  const disguised = /^\/(\/|\\|%2f|%5c)/i.test(pathname);
  return web && home && !username && !password && !disguised ? href : undefined;
}

/** An address to show as a link: absolute, http or https. */
export function linkAddress(wanted: string): string | undefined {
  if (!URL.canParse(wanted)) return undefined;
  const { href, protocol } = new URL(wanted);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
