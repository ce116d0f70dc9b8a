import { at, button } from '../journeys/customer.ts';
import { expect, fiveWays, test } from './at-a-provider.ts';
import { anna, createCompany, documentsOf, openForm, signInAs, willy } from './customer.ts';

for (const { way, words } of fiveWays) {
  test.describe(words, () => {
    test.use({ way });

    test('sign-in leads to the form, and the provider knows who is invited', async ({ page, link, provider }) => {
      await page.goto(link);
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Account')).toHaveValue(willy);
      await button(page, 'Sign in').click();
      await button(page, 'Yes').click();
      await expect(at(page, 'company')).toBeVisible();
      await expect(page.getByLabel(/^Company name/)).toHaveValue('URS Feinmechanik AG');
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      expect(provider.asked).toEqual({ prompts: [''], grants: ['authorization_code'] });
    });

    test('the platform takes the token, and one company is created', async ({ page, link, platform }) => {
      await openForm(page, link);
      await createCompany(page);
      expect(platform.world.companies.map(({ company }) => company['name'])).toEqual(['URS Feinmechanik AG']);
      expect(platform.accepted.map(({ email }) => email)).toEqual([willy, willy]);
    });

    test('a token that soon ends is renewed before it is used, and the page stays', async ({
      page,
      link,
      platform,
      provider,
    }) => {
      provider.rules.accessTokenS = 30;
      await openForm(page, link);
      const documents = documentsOf(page);
      await createCompany(page);
      expect(documents).toEqual([]);
      expect(provider.asked.grants).toEqual(['authorization_code', 'refresh_token', 'refresh_token']);
      expect(new Set(platform.accepted.map(({ id }) => id)).size).toBe(2);
    });

    test('signed in already: a reload and one click, and nobody is asked again', async ({ page, link, provider }) => {
      await openForm(page, link);
      await page.reload();
      await button(page, 'Get started now').click();
      await expect(at(page, 'company')).toBeVisible();
      expect(provider.asked).toEqual({ prompts: [''], grants: ['authorization_code'] });
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

    test('another account can be chosen, and the invitation goes on', async ({ page, link, provider, platform }) => {
      await page.goto(link);
      await button(page, 'Get started now').click();
      await signInAs(page, anna);
      await button(page, 'Yes').click();
      await expect(at(page, 'problem', 'wrong-account')).toBeVisible();
      await expect(page.getByText(anna)).toBeVisible();
      await expect(page.getByText('w•••@customer.example')).toBeVisible();
      expect(platform.accepted).toEqual([]);
      await button(page, 'Use another account').click();
      await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
      await signInAs(page, willy);
      await button(page, 'Yes').click();
      await expect(at(page, 'company')).toBeVisible();
      expect(provider.asked).toEqual({
        prompts: ['', 'select_account'],
        grants: ['authorization_code', 'authorization_code'],
      });
      expect(platform.accepted.map(({ email }) => email)).toEqual([willy]);
      const pending = Object.values(platform.world.invitations);
      expect(pending.map(({ acceptedBy }) => acceptedBy)).toEqual(['5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11']);
    });
  });
}
