import { chromium, type Page } from 'playwright/test';
import { test as onTheLine } from './line.ts';
import { expect } from './walk.ts';

/** A browser that keeps whole pages for Back and Forward, which Playwright switches off. */
export const test = onTheLine.extend({
  context: async ({ launchOptions, baseURL, violations }, use) => {
    const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    await violations.watch(context);
    // Notes whether a page came back whole, as it was left, and not loaded anew.
    await context.addInitScript(() => {
      addEventListener('pageshow', (event) => {
        if (event.persisted) document.documentElement.dataset['cameBack'] = 'whole';
      });
    });
    await use(context);
    await browser.close();
  },
});

/** Back or Forward, to a page that the browser kept as it was left. */
export async function goWhole(page: Page, where: 'goBack' | 'goForward'): Promise<void> {
  await page[where]({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-came-back', 'whole');
}
