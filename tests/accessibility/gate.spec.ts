import { test } from '../journeys/line.ts';
import { expect } from '../journeys/walk.ts';
import { faultsOf } from './faults-of.ts';
import { planted } from './planted.ts';
import { states } from './states.ts';
import type { Browser } from './walls.ts';

/** The form with all its messages, where the screen is narrowest. */
async function openForm(browser: Browser): Promise<void> {
  await browser.page.setViewportSize({ width: 320, height: 800 });
  await states['form, of a messy record']?.open(browser);
}

test('there are twenty defects', () => {
  expect(Object.keys(planted).length).toBe(20);
});

test('nothing is found where nothing is planted', async ({ page, line }) => {
  await openForm({ page, line });
  expect(await faultsOf(page)).toEqual([]);
});

for (const [name, { plant, found }] of Object.entries(planted)) {
  test(`found: ${name}`, async ({ page, line }) => {
    await openForm({ page, line });
    const plugin = await page.locator('.onboarding').evaluateHandle((element) => element.getRootNode());
    await plugin.evaluate(plant as (root: Node) => void);
    const faults = await faultsOf(page);
    expect(faults.filter((fault) => found.test(fault))).not.toEqual([]);
  });
}
