import { browserFlags, browserPath } from '../../.ci/browser.mjs';
import { test } from '../journeys/line.ts';
import { expect } from '../journeys/walk.ts';
import { faultsOf } from './faults-of.ts';
import { states } from './states.ts';

const executablePath = browserPath();

/** The customer has set the browser's text to twice its size. */
test.use({
  launchOptions: {
    args: [...browserFlags, '--blink-settings=defaultFontSize=32'],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
});

for (const width of [640, 1280]) {
  for (const state of ['invitation', 'form, of a messy record', 'form, what is missing', 'expired', 'done']) {
    test(`at 200 % text, ${width} px: ${state} is twice as large, and nothing is wrong`, async ({ page, line }) => {
      await page.setViewportSize({ width, height: 800 });
      await states[state]?.open({ page, line });
      const plugin = page.locator('.onboarding');
      await expect(plugin).toHaveCSS('font-size', '32px');
      expect(await faultsOf(page)).toEqual([]);
      const cut = await plugin.evaluate((element) =>
        [...element.querySelectorAll<HTMLElement>('button, p, label, legend, h1, h2')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map(({ innerText }) => innerText),
      );
      expect(cut, 'words that are cut off').toEqual([]);
    });
  }
}
