import { chromium, type Page } from 'playwright/test';
import { at, button, openInvitation } from './customer.ts';
import { packages } from './session.ts';
import { expect, test } from './walk.ts';

/** Notes whether the page came back whole, as it was left, and not loaded anew. */
async function noteReturns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pageshow', (event) => {
      if (event.persisted) document.documentElement.dataset['cameBack'] = 'whole';
    });
  });
}

for (const way of packages) {
  test(`${way}: Back from Microsoft to the page as it was left, and off again`, async ({
    launchOptions,
    baseURL,
    violations,
  }) => {
    // Playwright switches the cache off.
    const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    await violations.watch(context);
    const page = await context.newPage();
    await noteReturns(page);
    await openInvitation(page, `account-known-signed-out&signIn=${way}`);
    for (const times of [1, 2]) {
      await button(page, 'Get started now').click();
      await expect(page.getByLabel('Password'), `time ${String(times)}`).toBeVisible();
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('html')).toHaveAttribute('data-came-back', 'whole');
      await expect(at(page, 'invitation')).toBeVisible();
      await expect(page.getByRole('alert')).toContainText('You are not signed in yet');
    }
    await browser.close();
  });
}
