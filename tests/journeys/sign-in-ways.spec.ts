import { at, button, create, expectHome } from './customer.ts';
import { expect, test } from './walk.ts';

const ways = ['msal', 'msal-instance', 'oidc', 'oidc-manager'];

for (const way of ways) {
  test(`signing in by ${way}, with a password, leads to the company and home`, async ({ page }) => {
    await page.goto(`/mailbox?scenario=account-known-signed-out&signIn=${way}`);
    await page.getByRole('link', { name: 'Get started Now' }).click();
    await button(page, 'Get started now').click();
    await page.getByLabel('Password').fill('Rconnect-2026!');
    await button(page, 'Next').click();
    await expect(at(page, 'company')).toBeVisible();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    await create(page);
    await expectHome(page);
  });
}
