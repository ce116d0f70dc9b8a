import { button, agree } from '../journeys/customer.ts';
import { test } from '../journeys/line.ts';
import { expect } from '../journeys/walk.ts';
import { faultsOf } from './faults-of.ts';
import { states } from './states.ts';

const shown = ['invitation', 'form, of a messy record', 'form, what is missing', 'expired'];

for (const state of shown) {
  test(`in forced colours nothing is wrong: ${state}`, async ({ page, line }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await states[state]?.open({ page, line });
    // axe measures the colours that were meant; the customer's own are shown.
    expect((await faultsOf(page)).filter((fault) => !fault.startsWith('axe color-contrast'))).toEqual([]);
  });

  test(`at 400 % nothing is wrong, and nothing is scrolled sideways: ${state}`, async ({ page, line }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await states[state]?.open({ page, line });
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('in forced colours grey and orange still differ, and so does a field that is wrong', async ({ page, line }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await states['form, grey']?.open({ page, line });
  const create = button(page, 'Create company');
  const look = (): Promise<string> =>
    create.evaluate((element) => getComputedStyle(element).color + getComputedStyle(element).borderTopColor);
  const grey = await look();
  await agree(page);
  await page.mouse.move(0, 0);
  expect(await look()).not.toBe(grey);
  await expect(page.getByLabel('Slogan')).toHaveCSS('border-top-width', '1px');
  await page.getByLabel('DUNS number').fill('1');
  await page.getByLabel('Slogan').focus();
  await expect(page.getByLabel('DUNS number')).toHaveCSS('border-top-width', '2px');
});

/** What moves, by its name; a transition by its property. */
const moving = (plugin: Element): string[] =>
  (plugin.getRootNode() as ShadowRoot)
    .getAnimations()
    .map((animation) => ('animationName' in animation ? String(animation.animationName) : 'transition'));

test('the loader turns, and where less motion is asked for it does not', async ({ page, line }) => {
  await states['reading']?.open({ page, line });
  const plugin = page.locator('.onboarding');
  expect(await plugin.evaluate(moving)).toEqual([expect.stringMatching(/turn$/)]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await plugin.evaluate(moving)).toEqual([]);
});

for (const state of ['form, grey', 'form, what is missing', 'done', 'expired']) {
  test(`nothing moves where less motion is asked for: ${state}`, async ({ page, line }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await states[state]?.open({ page, line });
    const plugin = page.locator('.onboarding');
    for (const control of await plugin.getByRole('button').all()) {
      await control.hover();
      expect(await plugin.evaluate(moving)).toEqual([]);
    }
    expect(await plugin.evaluate(moving)).toEqual([]);
  });
}
