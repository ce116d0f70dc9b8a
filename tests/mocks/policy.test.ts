import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../mocks/portal/policy.mjs';

const importMap = '\n  { "imports": {} }\n';
const page = `<!doctype html><script type="importmap">${importMap}</script><script type="module" src="/a.js"></script>`;

test('the standalone portal is served under the policy of HOST.md, with its three additions and nothing else', () => {
  const hash = createHash('sha256').update(importMap).digest('base64');
  expect(contentSecurityPolicy(page).split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https://contoso.ciamlogin.com https://b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90.ciamlogin.com",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rconnect-onboarding default',
  ]);
});

test('a portal without an import map is refused', () => {
  expect(() => contentSecurityPolicy('<!doctype html>')).toThrow('import map');
});
