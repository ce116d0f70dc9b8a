import type { Page } from 'playwright/test';
import { contrast } from '../journeys/contrast.ts';
import { at, button } from '../journeys/customer.ts';
import { test } from '../journeys/line.ts';
import { expect } from '../journeys/walk.ts';
import { pairs, setTheme, themes, type Pair } from './colours.ts';
import { states } from './states.ts';

const surface = (page: Page): Promise<string> =>
  page.locator('.onboarding').evaluate((plugin) => getComputedStyle(plugin).backgroundColor);

const below = (ratio: number, found: Pair[]): string[] =>
  found
    .filter(([, colour, ground]) => contrast(colour, ground) < ratio)
    .map(([what, colour, ground]) => `${what}: ${contrast(colour, ground).toFixed(2)}, ${colour} on ${ground}`);

const all = { 'the default, light': {}, 'the default, dark': {}, ...themes };

for (const [name, theme] of Object.entries(all)) {
  for (const scheme of ['light', 'dark'] as const) {
    if (name.startsWith('the default') && !name.endsWith(scheme)) continue;
    for (const state of ['invitation', 'form, of a messy record', 'form, what is missing']) {
      test(`${name}: every colour can be read, where the system is ${scheme}: ${state}`, async ({ page, line }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await states[state]?.open({ page, line });
        await setTheme(page, theme);
        await page.keyboard.press('Tab');
        const { words, shapes } = await pairs(page);
        expect(words.length).toBeGreaterThan(3);
        expect(shapes.length).toBeGreaterThan(0);
        expect(below(4.5, words)).toEqual([]);
        expect(below(3, shapes)).toEqual([]);
      });
    }
  }
}

test('words that are too pale, and edges, are seen', async ({ page, line }) => {
  await states['form, grey']?.open({ page, line });
  await setTheme(page, { '--rc-color-text': '#999999', '--rc-color-border': '#cccccc', '--rc-color-surface': '#fff' });
  const { words, shapes } = await pairs(page);
  expect(below(4.5, words).join()).toContain('label "Company name": 2.85, rgb(153, 153, 153) on rgb(255, 255, 255)');
  expect(below(3, shapes).join()).toContain('edge of input "field-name": 1.61, rgb(204, 204, 204)');
});

test('dark follows the system at once, and a surface of the portal’s stays', async ({ page, line }) => {
  await states['invitation']?.open({ page, line });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await surface(page), 'this portal is light').toBe('rgb(255, 255, 255)');
  await setTheme(page, {});
  expect(await surface(page)).toBe('rgb(21, 26, 33)');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await surface(page)).toBe('rgb(255, 255, 255)');
  await setTheme(page, { '--rc-color-surface': '#10204a' });
  expect(await surface(page)).toBe('rgb(16, 32, 74)');
});

test('each property of HOST.md’s changes what it says', async ({ page, line }) => {
  await states['form, of a messy record']?.open({ page, line });
  await setTheme(page, {
    '--rc-color-action': 'rgb(1, 0, 0)',
    '--rc-color-on-action': 'rgb(2, 0, 0)',
    '--rc-color-muted': 'rgb(3, 0, 0)',
    '--rc-color-on-muted': 'rgb(4, 0, 0)',
    '--rc-color-text': 'rgb(5, 0, 0)',
    '--rc-color-surface': 'rgb(6, 0, 0)',
    '--rc-color-border': 'rgb(7, 0, 0)',
    '--rc-color-problem': 'rgb(8, 0, 0)',
    '--rc-font': 'monospace',
    '--rc-radius': '9px',
    '--rc-space': '10px',
  });
  const create = button(page, 'Create company');
  await expect(create).toHaveCSS('background-color', 'rgb(3, 0, 0)');
  await expect(create).toHaveCSS('color', 'rgb(4, 0, 0)');
  await expect(create).toHaveCSS('border-radius', '9px');
  await create.evaluate((element) => {
    element.removeAttribute('aria-disabled');
  });
  await page.mouse.move(0, 0);
  await expect(create).toHaveCSS('background-color', 'rgb(1, 0, 0)');
  await expect(create).toHaveCSS('color', 'rgb(2, 0, 0)');
  const plugin = at(page, 'company');
  await expect(plugin).toHaveCSS('color', 'rgb(5, 0, 0)');
  await expect(plugin).toHaveCSS('background-color', 'rgb(6, 0, 0)');
  await expect(plugin).toHaveCSS('font-family', 'monospace');
  await expect(plugin).toHaveCSS('padding', '15px 10px 30px');
  await expect(page.getByLabel('Slogan')).toHaveCSS('border-top-color', 'rgb(7, 0, 0)');
  await expect(page.getByLabel('DUNS number')).toHaveCSS('border-top-color', 'rgb(8, 0, 0)');
});
