import { at, button } from '../journeys/customer.ts';
import { expect, ownPackages, test } from './at-a-provider.ts';
import { anna, createCompany, openForm, signInAs, willy } from './customer.ts';
import { clientId } from './provider.ts';

for (const { way, words } of ownPackages) {
  test.describe(words, () => {
    test.use({ way });

    test('sign in, check the company, create it, and the portal opens', async ({ page, link, platform, provider }) => {
      await openForm(page, link);
      await createCompany(page);
      expect(platform.world.companies).toHaveLength(1);
      expect(provider.asked.grants).toEqual(['authorization_code']);
    });

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

    test('"No" to consent: the invitation says so, and one click goes on', async ({ page, link, platform }) => {
      await page.goto(link);
      await button(page, 'Get started now').click();
      await signInAs(page, willy);
      await button(page, 'No').click();
      await expect(at(page, 'invitation')).toBeVisible();
      await expect(page.getByRole('alert')).toContainText('You are not signed in yet');
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      expect(platform.accepted).toEqual([]);
      await button(page, 'Get started now').click();
      await button(page, 'Yes').click();
      await expect(at(page, 'company')).toBeVisible();
    });

    test('the wrong account: both addresses, another is chosen, the same invitation goes on', async ({
      page,
      link,
      platform,
      provider,
    }) => {
      await page.goto(link);
      await button(page, 'Get started now').click();
      await signInAs(page, anna);
      await button(page, 'Yes').click();
      await expect(at(page, 'problem', 'wrong-account')).toBeVisible();
      await expect(page.getByText(anna)).toBeVisible();
      await expect(page.getByText('w•••@customer.example')).toBeVisible();
      await button(page, 'Use another account').click();
      await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
      expect(provider.asked.prompts).toEqual(['', 'select_account']);
      await signInAs(page, willy);
      await button(page, 'Yes').click();
      await createCompany(page);
      expect(platform.world.companies.map(({ invitationId }) => invitationId)).toEqual([
        '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
      ]);
    });
  });
}
