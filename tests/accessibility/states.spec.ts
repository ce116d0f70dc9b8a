import type { Page } from 'playwright/test';
import { test } from '../journeys/line.ts';
import { expect } from '../journeys/walk.ts';
import { faultsOf } from './faults-of.ts';
import { states } from './states.ts';

/** The words that hold the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside instanceof HTMLElement ? inside.innerText : '';
  });

const widths = [1280, 768, 320];

for (const [name, { title, focus, open }] of Object.entries(states)) {
  test(`${name}, at ${widths.join(', ')} px: nothing is wrong`, async ({ page, line, violations }) => {
    // The browser itself tells planned refusals and broken connections.
    violations.expectConsole(/^Failed to load resource/);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open({ page, line });
    await expect(page).toHaveTitle(title);
    if (focus === undefined) expect(await focused(page)).not.toMatch(/invited|Check/);
    else await expect.poll(() => focused(page), 'the words that hold the focus').toContain(focus);
    for (const width of widths) {
      await test.step(`${String(width)} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect(await faultsOf(page), `at ${String(width)} px`).toEqual([]);
      });
    }
  });
}
