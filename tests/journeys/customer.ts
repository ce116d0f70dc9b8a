import type { BrowserContext, Locator, Page } from 'playwright/test';
import { noEntraFaults, type EntraFaults } from '../../mocks/entra/faults.ts';
import type { World } from '../../mocks/world.ts';
import { expect } from './walk.ts';

/** The plugin's outermost element in a state, and with a problem if one is named. */
export const at = (page: Page | Locator, state: string, problem?: string): Locator =>
  page.locator(`[data-at="${state}"]${problem === undefined ? '' : `[data-problem="${problem}"]`}`);

export const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** From the mail to the plugin's first screen. `&signIn=` behind the scenario chooses how the portal signs in. */
export async function openInvitation(page: Page, scenario: string): Promise<void> {
  await page.goto(`/mailbox?scenario=${scenario}`);
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await expect(page).toHaveURL(/\/onboarding$/);
}

/** The same mail, opened once more in another tab. */
export async function openAnotherTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto('/mailbox');
  await tab.getByRole('link', { name: 'Get started Now' }).click();
  return tab;
}

/** From the mail to the form, where Microsoft asks nothing. */
export async function openForm(page: Page, scenario: string): Promise<void> {
  await openInvitation(page, scenario);
  await button(page, 'Get started now').click();
  await expect(at(page, 'company')).toBeVisible();
}

/** Ticks what must be agreed to. */
export async function agree(page: Page | Locator): Promise<void> {
  await expect(button(page, 'Create company')).toBeVisible();
  for (const agreement of await page.getByRole('checkbox', { name: /^I accept/ }).all()) await agreement.check();
}

/** Ticks what must be agreed to, and creates the company. */
export async function create(page: Page): Promise<void> {
  await agree(page);
  await button(page, 'Create company').click();
}

/** The journey's end: the portal's home, and one company in the backend. */
export async function expectHome(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/home$/);
  await expect(page.getByRole('link', { name: /Machines/ }).first()).toBeVisible();
  expect((await world(page)).companies).toHaveLength(1);
}

/** Switches a fault of the panel on or off. */
export async function turn(page: Page, fault: string, on: boolean): Promise<void> {
  const panel = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Scenario' }) });
  if (!(await panel.evaluate((details) => (details as HTMLDetailsElement).open))) {
    await panel.locator('summary').click();
  }
  await panel.getByLabel(fault, { exact: true }).setChecked(on);
  await panel.locator('summary').click();
}

/** Changes the backend as it is kept in the browser; pages that stand already read it at their next load. */
export const change = (page: Page, changed: Partial<World>): Promise<void> =>
  page.evaluate(
    (members) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rconnect-onboarding-mocks');
        opening.onerror = () => {
          reject(new Error('the backend cannot be opened'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const store = database.transaction('world', 'readwrite').objectStore('world');
          const reading = store.get('now') as IDBRequest<World>;
          reading.onsuccess = () => {
            store.put({ ...reading.result, ...members }, 'now').onsuccess = () => {
              database.close();
              resolve();
            };
          };
        };
      }),
    changed,
  );

/** Switches faults of the emulated Entra on; all others are off. */
export const fault = (page: Page, faults: Partial<EntraFaults> = {}): Promise<void> =>
  change(page, { entraFaults: { ...noEntraFaults, ...faults } });

/** The whole backend as it is kept in the browser. */
export const world = (page: Page): Promise<World> =>
  page.evaluate(
    () =>
      new Promise<World>((resolve, reject) => {
        const opening = indexedDB.open('rconnect-onboarding-mocks');
        opening.onerror = () => {
          reject(new Error('the backend cannot be opened'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('world').objectStore('world').get('now') as IDBRequest<World>;
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
