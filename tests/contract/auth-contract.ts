import { expect, test } from './at-a-provider.ts';
import { expectOneRequest } from './authorization.ts';
import type { WayOfSigningIn } from './page/setting.ts';
import { answerIn, leave, open, ready, resume, resumeLater, signIn, stay, token } from './port-on-page.ts';
import { vouched } from './vouched.ts';

/** All that `ports/auth.ts` promises, of one way of signing in at one provider. */
export function holdsTheContract({ way, owner, asks }: WayOfSigningIn): void {
  const own = owner === 'plugin';
  const byPackage = asks === 'package';
  test.use({ part: { part: 'port', way } });
  test.beforeEach(({ page, provider }) => provider.begin(page, { declines: false }));

  test('nobody is signed in: no account, and no token', async ({ page, route }) => {
    await open(page, route);
    expect(await resume(page)).toEqual({ ok: true, value: undefined });
    expect(await token(page, { renew: false })).toMatchObject({ ok: false, problem: { code: 'session-expired' } });
    expect(await token(page, { renew: true })).toMatchObject({ ok: false, problem: { code: 'session-expired' } });
  });

  test('sign-in leaves this page for the provider’s, and opens nothing beside it', async ({ page, route, traffic }) => {
    await open(page, route);
    await leave(page, route);
    const asked = expectOneRequest(traffic, route);
    if (byPackage) {
      expect(asked.get('state')).toMatch(/^.{20,}[|;]7ecbaadb-3c74-4d57-90aa-7d0678fd81f6$/);
      expect(asked.get('nonce')).toMatch(/^[\w-]{20,}$/);
      expect(traffic.hostAsked).toEqual([]);
    } else {
      expect(traffic.hostAsked).toEqual([{ loginHint: 'willy.urs@customer.example', returnTo: route }]);
      expect(asked.toString()).not.toContain('7ecbaadb');
    }
  });

  test('back from the provider: one question at its token endpoint, and who signed in is known, after a reload too', async ({
    page,
    route,
    provider,
    traffic,
  }) => {
    await signIn(page, route, provider);
    // What comes back is the owner's: a host has taken up its answer before.
    expect(await answerIn(page)).toEqual(own ? expect.stringMatching(/^[?#].*code=/) : undefined);
    const account = await resume(page);
    expect(account).toMatchObject({ ok: true, value: { emails: ['willy.urs@customer.example'] } });
    expect(account).toHaveProperty('value.id', expect.stringMatching(/^\S{10,}$/));
    await page.reload();
    await ready(page);
    expect(await answerIn(page)).toBeUndefined();
    expect(await resume(page)).toEqual(account);
    expect(traffic.tokens.map((posted) => posted.get('grant_type'))).toEqual(['authorization_code']);
    expect(traffic.tokens[0]?.get('code_verifier')).toMatch(/^[\w.~-]{43,128}$/);
    expect([traffic.authorizations.length, traffic.opened]).toEqual([1, []]);
  });

  test('a token is the provider’s own, and can be renewed where it is', async ({ page, route, provider, traffic }) => {
    await signIn(page, route, provider);
    await resume(page);
    const first = await token(page, { renew: false });
    expect(await token(page, { renew: false })).toEqual(first);
    const second = await token(page, { renew: true });
    if (!first.ok || !second.ok) throw new Error('no token');
    for (const { value } of [first, second]) {
      const { exp = 0, ...claims } = await vouched(page, value, provider);
      expect(claims['scope'] ?? claims['scp']).toBe('Onboarding.Use');
      expect(exp - Date.now() / 1000).toBeGreaterThan(60);
    }
    // The host's functions know no renewal: what the host gives is good.
    expect(second.value === first.value).toBe(!byPackage);
    const grants = byPackage ? ['authorization_code', 'refresh_token'] : ['authorization_code'];
    expect(traffic.tokens.map((posted) => posted.get('grant_type'))).toEqual(grants);
    expect([traffic.authorizations.length, traffic.opened]).toEqual([1, []]);
  });

  test('another account: the provider lets the customer choose', async ({ page, route, provider, traffic }) => {
    await signIn(page, route, provider);
    await resume(page);
    await leave(page, route, { switchAccount: true });
    await expect(page.getByRole('heading', { name: provider.choice })).toBeVisible();
    expect(traffic.authorizations[1]?.searchParams.get('prompt')).toBe('select_account');
    const again = { loginHint: 'willy.urs@customer.example', returnTo: route, switchAccount: true };
    expect(traffic.hostAsked.slice(1)).toEqual(byPackage ? [] : [again]);
  });

  test('"No" at the provider: nobody is signed in, and the next sign-in leaves again', async ({
    page,
    route,
    provider,
    traffic,
  }) => {
    await provider.begin(page, { declines: true });
    await open(page, route);
    await leave(page, route);
    await provider.decline(page);
    await expect(page).toHaveURL(route);
    await ready(page);
    const declined = { ok: false, problem: { code: provider.declined } };
    // What was said to the host, the host has heard.
    expect(await resume(page)).toMatchObject(own ? declined : { ok: true });
    expect(await resumeLater(page)).toEqual({ ok: true, value: undefined });
    expect(await token(page, { renew: false })).toMatchObject({ ok: false, problem: { code: 'session-expired' } });
    expect(traffic.tokens).toEqual([]);
    await leave(page, route);
    expect(traffic.authorizations).toHaveLength(2);
  });

  if (own) {
    test('who has gone elsewhere meanwhile is not taken to the provider', async ({ page, route, traffic }) => {
      await open(page, route);
      expect(await stay(page, route, { gone: true })).toEqual({ ok: true, value: undefined });
      expect(traffic.authorizations).toEqual([]);
      await leave(page, route);
      expect(traffic.authorizations).toHaveLength(1);
    });

    test('out of reach: the service is down, and the page stays', async ({ page, route, provider, violations }) => {
      violations.expectConsole(/^Failed to load resource/);
      await open(page, route);
      await provider.cutOff(page);
      expect(await resume(page)).toEqual({ ok: true, value: undefined });
      expect(await stay(page, route)).toMatchObject({ ok: false, problem: { code: 'service-down' } });
      await expect(page).toHaveURL(route);
    });
  }

  if (!byPackage) return;

  test('a renewal that does not reach the provider ends no session', async ({ page, route, provider, violations }) => {
    violations.expectConsole(/^Failed to load resource/);
    await signIn(page, route, provider);
    const before = await resume(page);
    await provider.cutOff(page);
    expect(await token(page, { renew: true })).toMatchObject({ ok: false, problem: { code: 'service-down' } });
    expect(await resumeLater(page)).toEqual(before);
    expect(await token(page, { renew: false })).toMatchObject({ ok: true });
  });

  test('what could not be remembered is not begun: sign-in says so', async ({ page, route, traffic }) => {
    await open(page, route);
    const lost = { ok: false, problem: { code: 'sign-in-lost', reason: 'storage-blocked' } };
    expect(await stay(page, route, { remembered: false })).toEqual(lost);
    await expect(page).toHaveURL(route);
    expect(traffic.authorizations).toEqual([]);
  });
}
