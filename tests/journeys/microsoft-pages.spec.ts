import type { Page } from 'playwright/test';
import { at, button, openInvitation, world } from './customer.ts';
import { expect, test } from './walk.ts';

/** Signs in by password, and comes to the form. */
async function signIn(page: Page, keep: boolean): Promise<void> {
  await openInvitation(page, 'account-known-signed-out');
  await button(page, 'Get started now').click();
  await page.getByLabel('Password').fill('Rconnect-2026!');
  await page.getByRole('checkbox', { name: 'Keep me signed in' }).setChecked(keep);
  await button(page, 'Next').click();
  await expect(at(page, 'company')).toBeVisible();
}

/** Closes the browser, as far as its own session is concerned, and opens the mail's link again. */
async function comeBack(page: Page): Promise<void> {
  await page.context().clearCookies(); // those without an end go
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('/mailbox');
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await button(page, 'Get started now').click();
}

test('a sign-in that is not kept ends with the browser: the password is asked for again', async ({ page }) => {
  await signIn(page, false);
  await comeBack(page);
  await expect(page.getByLabel('Password')).toBeVisible();
  expect((await world(page)).session).toBeUndefined();
});

test('a sign-in that is kept is there after the browser was closed', async ({ page }) => {
  await signIn(page, true);
  await comeBack(page);
  await expect(at(page, 'company')).toBeVisible();
});

test('the links on the terms page lead to terms and privacy statement, which say what they are', async ({ page }) => {
  await openInvitation(page, 'consent-declined');
  await button(page, 'Get started now').click();
  for (const [link, heading] of [
    ['terms of use', 'Terms of use'],
    ['privacy statement', 'Privacy statement'],
  ] as const) {
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: link }).click();
    const document = await opened;
    await expect(document.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(document.getByText('Emulation.')).toBeVisible();
  }
  await button(page, 'Yes').click();
  await expect(at(page, 'company')).toBeVisible();
});
