import type { Page } from 'playwright/test';
import type { EntraFaults } from '../../mocks/entra/faults.ts';
import { at, button, change, fault, openInvitation, world } from './customer.ts';
import { expectNoSession, packages } from './session.ts';
import { expect, test } from './walk.ts';

const hourMs = 3_600_000;

const asked = async (page: Page, path: RegExp): Promise<number> =>
  (await world(page)).requests.filter((request) => path.test(request.path)).length;

/** Signs in; what the provider does wrong is chosen before. */
async function signIn(page: Page, way: string, faults: Partial<EntraFaults> = {}): Promise<void> {
  await openInvitation(page, `account-known&signIn=${way}`);
  await fault(page, faults);
  await button(page, 'Get started now').click();
}

/** An hour later in the same tab: the access token has ended, and "Get started now" renews it. */
async function renew(page: Page, way: string, faults: Partial<EntraFaults> = {}): Promise<void> {
  await signIn(page, way);
  await expect(at(page, 'company')).toBeVisible();
  await fault(page, faults);
  await change(page, { browserAheadMs: 1.1 * hourMs });
  await page.reload();
  await button(page, 'Get started now').click();
}

async function expectRefused(page: Page): Promise<void> {
  await expect(at(page, 'problem', 'sign-in-failed')).toBeVisible();
  await expectNoSession(page);
}

/**
 * The tests of OpenID's relying-party suite that fit a client in a browser (code flow, no request objects, no userinfo).
 * Source: https://openid.net/certification/connect_rp_testing/
 */
const tests: Record<string, (page: Page, way: string) => Promise<void>> = {
  'rp-id_token-sig-rs256: an ID token signed with RS256 is accepted': async (page, way) => {
    await signIn(page, way);
    await expect(at(page, 'company')).toBeVisible();
  },
  'rp-id_token-sig-none: one that is not signed is refused': async (page, way) => {
    await signIn(page, way, { idToken: 'alg-none' });
    await expectRefused(page);
  },
  'rp-id_token-aud: one for another audience is refused': async (page, way) => {
    await signIn(page, way, { idToken: 'wrong-aud' });
    await expectRefused(page);
  },
  'rp-id_token-issuer-mismatch: one of another issuer is refused': async (page, way) => {
    await signIn(page, way, { idToken: 'wrong-iss' });
    await expectRefused(page);
  },
  'rp-id_token-iat: one without iat is refused': async (page, way) => {
    await signIn(page, way, { idToken: 'no-iat' });
    await expectRefused(page);
  },
  'rp-id_token-sub: one without sub is refused': async (page, way) => {
    await signIn(page, way, { idToken: 'no-sub' });
    await expectRefused(page);
  },
  'rp-nonce-invalid: one with another nonce is refused': async (page, way) => {
    await signIn(page, way, { idToken: 'wrong-nonce' });
    await expectRefused(page);
  },
  'rp-discovery-openid-configuration: the configuration is read, and used': async (page, way) => {
    await signIn(page, way);
    await expect(at(page, 'company')).toBeVisible();
    expect(await asked(page, /\/v2\.0\/\.well-known\/openid-configuration$/)).toBeGreaterThan(0);
    expect(await asked(page, /\/oauth2\/v2\.0\/token$/)).toBe(1);
  },
  'rp-discovery-issuer-not-matching-config: one that names another issuer is refused': async (page, way) => {
    await signIn(page, way, { discovery: 'other-issuer' });
    await expect(at(page, 'problem', 'sign-in-failed')).toBeVisible();
    await expect(page.getByText('Only the portal’s support can fix this.')).toBeVisible();
    await expectNoSession(page);
    expect(await asked(page, /\/token$/)).toBe(0);
  },
  'rp-refresh_token: an access token that has ended is renewed, without another page': async (page, way) => {
    await renew(page, way);
    await expect(at(page, 'company')).toBeVisible();
    expect(await asked(page, /\/token$/)).toBe(2);
  },
  'rp-refresh_token-issuer: a renewal by another issuer is refused': async (page, way) => {
    await renew(page, way, { renewedIdToken: 'other-iss' });
    await expectRefused(page);
  },
  'rp-refresh_token-sub: a renewal for another person is refused': async (page, way) => {
    await renew(page, way, { renewedIdToken: 'other-sub' });
    await expectRefused(page);
  },
};

for (const way of packages) {
  for (const [name, walk] of Object.entries(tests)) test(`${way}: ${name}`, async ({ page }) => walk(page, way));
}
