import type { Locator, Page } from 'playwright/test';
import { at, button } from '../journeys/customer.ts';
import { expect, test as walk } from '../journeys/walk.ts';
import type { PortalOnPage } from './page/page.ts';
import { startPortal } from './portal.ts';

/** On the page, once it is ready. */
declare const portal: PortalOnPage;

/** What a test asks of the portal, from outside the page. */
export type Portal = PortalOnPage & {
  /** Opens the portal at a route, with the invitation of the mail. */
  open(path: string): Promise<void>;
};

const onPage = (page: Page): Portal => ({
  open: async (path) => {
    await page.goto(`${path}?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`);
    await page.waitForFunction(() => 'portal' in globalThis);
  },
  versionOf: (version) => page.evaluate((name) => portal.versionOf(name), version),
  mount: (version, parcel) => page.evaluate(([name, about]) => portal.mount(name, about), [version, parcel] as const),
  update: (place, changed) => page.evaluate(([id, about]) => portal.update(id, about), [place, changed] as const),
  unmount: (place) => page.evaluate((id) => portal.unmount(id), place),
  go: (path) => page.evaluate((to) => portal.go(to), path),
  rounds: (times) => page.evaluate((count) => portal.rounds(count), times),
});

/** Every test has a portal of its own, on loopback. */
export const test = walk.extend<{ address: string; portal: Portal }>({
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const running = await startPortal();
      await use(running.address);
      await running.close();
    },
    // Begins before the browser and ends after it: a page may fetch ahead until it is closed.
    { auto: true },
  ],
  baseURL: async ({ address }, use) => use(address),
  portal: async ({ page }, use) => use(onPage(page)),
});

/** The plugin in the element of this id. */
export const inside = (page: Page, place: string): Locator => page.locator(`[id="${place}"]`);

/** From the invitation to the form. */
export async function toTheForm(plugin: Locator): Promise<void> {
  await button(plugin, 'Get started now').click();
  await expect(at(plugin, 'company')).toBeVisible();
}

export { expect };
