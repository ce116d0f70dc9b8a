import type { Page } from 'playwright/test';
import { startPortal } from '../bench/a-portal.ts';
import { openSlowly, routes } from '../bench/slow-network.ts';
import { at, button, create } from './customer.ts';
import { expect, test as walk } from './walk.ts';

/** A portal of its own, over HTTP alone: no service worker stands between the browser and what is measured. */
const test = walk.extend<{ portal: string }>({
  portal: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const running = await startPortal();
      await use(running.address);
      await running.close();
    },
    // Begins before the browser and ends after it: a page may fetch ahead until it is closed.
    { auto: true },
  ],
});

/** The plugin's files that the page asks for, without what tells versions apart, oldest first. */
function filesOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/plugin\/([\w-]+?)(-[\da-z]{8})?\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) files.push(name);
  });
  return files;
}

test('the form, the sign-in and the words are fetched while the customer reads; a click fetches nothing more', async ({
  page,
  portal,
}) => {
  const files = filesOf(page);
  await page.goto(`${portal}${routes.plain}?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`);
  await expect(at(page, 'invitation').getByRole('heading', { level: 1 })).toBeVisible();
  expect(files).toEqual(['index', 'onboarding', 'first']);
  const ahead = ['onward', 'company', 'host', 'attempt'];
  await expect.poll(() => files.slice(3).sort()).toEqual(ahead.sort());

  files.splice(0);
  await button(page, 'Get started now').click();
  await expect(button(page, 'Create company')).toBeVisible();
  expect(files).toEqual([]);
});

test('what creates the company, and the screen after it, are there before “Create company” is clicked', async ({
  page,
  portal,
}) => {
  const files = filesOf(page);
  await page.goto(`${portal}${routes.plain}?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`);
  await button(page, 'Get started now').click();
  await expect(button(page, 'Create company')).toBeVisible();
  // Also what the form says when something is wrong.
  const ahead = ['companies', 'Done', 'Problem', 'later', 'more', 'problem'];
  await expect.poll(() => files).toEqual(expect.arrayContaining(ahead));

  files.splice(0);
  await create(page);
  await expect(page).toHaveURL(/\/home$/);
  expect(files).toEqual([]);
});

test('at 400 kbit/s and 2 s to each first byte the invitation can be used within 10 s', async ({ page, portal }) => {
  const seconds = await openSlowly(page, portal + routes.hinted);
  console.log(`  the invitation can be used after ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(10);
  // Slow it was: the page, what its head names, and the invitation itself, one after the other.
  expect(seconds).toBeGreaterThan(6);
});
