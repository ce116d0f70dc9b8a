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

for (const [name, { title, focus, open }] of Object.entries(states)) {
  for (const width of [320, 768, 1280]) {
    test(`${name}, at ${width} px: nothing is wrong`, async ({ page, line, violations }) => {
      // The browser itself tells planned refusals and broken connections.
      violations.expectConsole(/^Failed to load resource/);
      await page.setViewportSize({ width, height: 800 });
      await open({ page, line });
      await expect(page).toHaveTitle(title);
      if (focus === undefined) expect(await focused(page)).not.toMatch(/invited|Check/);
      else await expect.poll(() => focused(page), 'the words that hold the focus').toContain(focus);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}
