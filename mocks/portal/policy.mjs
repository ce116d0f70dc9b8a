import { createHash } from 'node:crypto';
import { authority, knownAuthorities } from '../entra/tenant.ts';

/** The hosts of the emulated Entra; Mock Service Worker answers for them, but the policy is asked first. */
const provider = [new URL(authority).origin, ...knownAuthorities.map((host) => `https://${host}`)];

/** @param {string} text */
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} html @returns {string} the text of its inline import map, exactly as it stands */
function importMapOf(html) {
  const text = /<script type="importmap">([^]*?)<\/script>/.exec(html)?.[1];
  if (text === undefined) throw new Error('the portal’s page has no import map');
  return text;
}

/**
 * HOST.md's policy, plus exactly what the standalone portal needs: the import map, the mocks' worker and its policy.
 * @param {string} portalHtml the portal's built page
 */
export function contentSecurityPolicy(portalHtml) {
  return [
    "default-src 'none'",
    `script-src 'self' ${sha256(importMapOf(portalHtml))}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${provider.join(' ')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rconnect-onboarding default',
  ].join('; ');
}
