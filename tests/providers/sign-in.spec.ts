import { at, button } from '../journeys/customer.ts';
import { expect, ownWays, test } from './at-a-provider.ts';
import { createCompany, openForm, signInAs, willy } from './customer.ts';
import { clientId } from './provider.ts';

for (const { way, words } of ownWays) {
  test.describe(words, () => {
    test.use({ way });

    test('each sign-in is bound to its answer, and nothing of it outlives the tab', async ({ page, link }) => {
      const authorization = page.waitForRequest((request) => new URL(request.url()).pathname === '/auth');
      await openForm(page, link);
      const asked = new URL((await authorization).url()).searchParams;
      expect(asked.get('response_type')).toBe('code');
      expect(asked.get('code_challenge_method')).toBe('S256');
      expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
      expect(asked.get('nonce')).toMatch(/^[\w-]{20,}$/);
      expect(asked.get('state')).toMatch(/^.{20,}[|;]7ecbaadb-3c74-4d57-90aa-7d0678fd81f6$/);
      expect(asked.get('redirect_uri')).toBe(page.url());
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });

    test('signed out at the provider: one click asks for the sign-in again', async ({
      page,
      link,
      provider,
      violations,
    }) => {
      violations.expectConsole(/^Failed to load resource.*400/);
      provider.rules.accessTokenS = 30;
      await openForm(page, link);
      const back = { client_id: clientId, post_logout_redirect_uri: page.url() };
      await page.goto(`${provider.address}/session/end?${new URLSearchParams(back).toString()}`);
      await button(page, 'Sign out').click();
      await button(page, 'Get started now').click();
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await signInAs(page, willy);
      await button(page, 'Yes').click();
      await createCompany(page);
    });

    test('signed out at the provider: the same link in another tab asks for the sign-in', async ({
      context,
      page,
      link,
      provider,
    }) => {
      await openForm(page, link);
      const elsewhere = await context.newPage();
      await elsewhere.goto(`${provider.address}/session/end`);
      await button(elsewhere, 'Sign out').click();
      await expect(elsewhere.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
      await elsewhere.goto(link);
      await button(elsewhere, 'Get started now').click();
      await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    });

    test('the clock of this device is ten minutes slow: the screen says so', async ({ page, link }) => {
      await page.clock.install({ time: Date.now() - 600_000 });
      await page.goto(link);
      await button(page, 'Get started now').click();
      await signInAs(page, willy);
      await button(page, 'Yes').click();
      await expect(at(page, 'problem', 'clock-wrong')).toBeVisible();
    });

    test('the provider cannot be reached: the screen says so, and the invitation stays', async ({
      page,
      link,
      platform,
      provider,
      violations,
    }) => {
      violations.expectConsole(/^Failed to load resource: net::ERR_CONNECTION_REFUSED/);
      await page.goto(link);
      await expect(button(page, 'Get started now')).toBeVisible();
      await provider.close();
      await button(page, 'Get started now').click();
      await expect(at(page, 'problem', 'service-down')).toBeVisible();
      await expect(button(page, 'Try again')).toBeVisible();
      expect(platform.accepted).toEqual([]);
    });

    test.describe('a provider that calls itself otherwise than the portal knows it', () => {
      test.use({ knownAs: '127.0.0.1' });

      test('is refused before the customer leaves the page', async ({ page, link, provider }) => {
        await page.goto(link);
        await button(page, 'Get started now').click();
        await expect(at(page, 'problem')).toBeVisible();
        await expect(button(page, 'Try again')).toBeVisible();
        expect(provider.asked.prompts).toEqual([]);
      });
    });
  });
}
