import { at, button, create, expectHome, openForm, openInvitation } from './customer.ts';
import { expect, test } from './walk.ts';

for (const link of [
  'invitationId=not-a-guid',
  'invitationId=',
  'invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6/../x',
]) {
  test(`${link} is not a valid link, and nothing is asked`, async ({ page }) => {
    await page.goto('/mailbox?scenario=account-known');
    await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/onboarding?${link}`);
    await expect(at(page, 'problem', 'link-invalid')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'This is not a valid link' })).toBeFocused();
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });
}

test('a reload in the form: one click goes on, and what was typed is there', async ({ page }) => {
  await openForm(page, 'account-known');
  await page.getByLabel(/^Company name/).fill('URS Präzision AG');
  await page.getByRole('checkbox', { name: /SaaS/ }).check();
  await page.reload();
  await button(page, 'Get started now').click();
  await expect(page.getByLabel(/^Company name/)).toHaveValue('URS Präzision AG');
  await expect(page.getByRole('checkbox', { name: /SaaS/ })).toBeChecked();
  await create(page);
  await expectHome(page);
});

test('Back from Microsoft: the invitation says so, and one click goes on', async ({ page }) => {
  await openInvitation(page, 'account-known-signed-out');
  await button(page, 'Get started now').click();
  await expect(page.getByLabel('Password')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('alert')).toContainText('You are not signed in yet');
  await button(page, 'Get started now').click();
  await page.getByLabel('Password').fill('Rconnect-2026!');
  await button(page, 'Next').click();
  await expect(at(page, 'company')).toBeVisible();
});

test('three wrong codes end that code, in words', async ({ page }) => {
  await openInvitation(page, 'account-guest');
  await button(page, 'Get started now').click();
  await button(page, 'Next').click();
  for (const wrong of ['000001', '000002', '000003']) {
    await page.getByLabel('Enter code').fill(wrong);
    await button(page, 'Next').click();
    await expect(page.getByLabel('Enter code')).toHaveAccessibleDescription(/code/i);
  }
  await expect(page.getByRole('button', { name: 'Send a new code' })).toBeVisible();
});

test('an answer that nobody waits for ends on a normal screen with a clean address', async ({ page }) => {
  await page.goto('/mailbox?scenario=account-known');
  await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
  await page.goto('/onboarding#code=forged&state=eyJ4IjoxfQ|7ecbaadb-3c74-4d57-90aa-7d0678fd81f6');
  await expect(button(page, 'Get started now')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('storage that is full or blocked: the sign-in says why it cannot be finished', async ({ page }) => {
  await page.goto('/mailbox?scenario=account-known');
  await page.addInitScript(() => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
    Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
      if (key.startsWith('rconnect-onboarding:')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await button(page, 'Get started now').click();
  await expect(at(page, 'problem', 'sign-in-lost')).toBeVisible();
  await expect(page.getByText(/keeps no data for this page/)).toBeVisible();
});

for (const [locale, heading] of [
  ['fr-FR', /My rConnect \(Stag\)/],
  ['de-DE', 'Sie sind zu My rConnect (Stag) eingeladen'],
] as const) {
  test(`no raw key is on the screens in ${locale}`, async ({ browser, baseURL, violations }) => {
    const context = await browser.newContext({ locale, baseURL: baseURL ?? '' });
    await violations.watch(context);
    const page = await context.newPage();
    await page.goto('/mailbox?scenario=account-known');
    await page.getByRole('link', { name: 'Get started Now' }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    const rawKey = /^[a-z]+(-[a-z]+)*(\.[a-zA-Z-]+)+$/;
    await expect(page.locator('.onboarding').getByText(rawKey)).toHaveCount(0);
    await page.locator('.onboarding button').first().click();
    await expect(page.locator('.onboarding button[type=submit]')).toBeVisible();
    await expect(page.locator('.onboarding').getByText(rawKey)).toHaveCount(0);
    await context.close();
  });
}
