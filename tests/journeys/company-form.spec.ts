import type { Page } from 'playwright/test';
import { contrast } from './contrast.ts';
import { at, button, create, expectHome, openForm, world } from './customer.ts';
import { expect, test } from './walk.ts';

const draftKey = 'rconnect-onboarding:draft-1';
const kept = (page: Page): Promise<string | null> => page.evaluate((key) => sessionStorage.getItem(key), draftKey);
const orange = 'rgb(245, 155, 0)';

test('the colour changes in the frame of the key, and so does the word for it', async ({ page }) => {
  await openForm(page, 'no-agreements');
  await page.getByLabel(/^DUNS number/).fill('12345678');
  const before = await button(page, 'Create company').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(before).not.toBe(orange);
  const after = await page.getByLabel(/^DUNS number/).evaluate(async (element) => {
    const input = element as HTMLInputElement;
    input.value = '123456789';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Before this frame is painted.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const create = (input.getRootNode() as ShadowRoot).querySelector('button[data-kind="create"]');
    return create && [getComputedStyle(create).backgroundColor, create.getAttribute('aria-disabled')];
  });
  expect(after).toEqual([orange, null]);
});

test('grey and orange can both be read', async ({ page }) => {
  expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21, 5);
  expect(contrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).toBeCloseTo(4.54, 2);
  const colours = (): Promise<[string, string]> =>
    button(page, 'Create company').evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
  await openForm(page, 'account-known');
  const grey = await colours();
  for (const agreement of await page.getByRole('checkbox', { name: /^I accept/ }).all()) await agreement.check();
  await page.mouse.move(0, 0);
  const bright = await colours();
  expect(bright[1]).toBe(orange);
  expect(grey[1]).not.toBe(orange);
  for (const [text, ground] of [grey, bright]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

for (const spread of ['at once', 'one after the other'] as const) {
  test(`what the browser fills in, ${spread}, lands in its fields and turns the button orange`, async ({ page }) => {
    await openForm(page, 'no-agreements');
    await page.getByLabel(/^Company name/).fill('');
    await expect(button(page, 'Create company')).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel(/^Country/).focus();
    // As browsers do it: the fields are found first, then filled in, the country in the middle.
    await page.locator('[data-at="company"] form').evaluate(async (form, together) => {
      const filled = { organization: 'Sakura KK', country: 'JP', 'postal-code': '951-8073' };
      const more = { 'address-level1': 'Niigata', 'address-level2': 'Niigata-shi', 'address-line1': 'Chuo 1-2' };
      const fields = Object.entries({ ...filled, ...more }).map(
        ([token, value]) => [form.querySelector(`[autocomplete="${token}"]`) as HTMLInputElement, value] as const,
      );
      for (const [field, value] of fields) {
        field.value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
        if (!together) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, spread === 'at once');
    await expect(button(page, 'Create company')).not.toHaveAttribute('aria-disabled');
    await create(page);
    await expectHome(page);
    const [{ company } = { company: undefined }] = (await world(page)).companies;
    expect(company).toMatchObject({
      name: 'Sakura KK',
      country: 'JP',
      postalCode: '951-8073',
      state: 'Niigata',
      city: 'Niigata-shi',
      street: 'Chuo 1-2',
    });
  });
}

test('ten thousand letters widen nothing, at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openForm(page, 'messy-record');
  for (const label of [/^Company name/, /^Street/, /^Postal code/, /^City/, /^State/, /^Website/, /^DUNS/]) {
    await page.getByLabel(label).fill('W'.repeat(10_000));
  }
  await page.getByLabel(/^Description/).fill('\u202e\u4e00'.repeat(5000));
  await button(page, 'Create company').press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a reload: what was typed is back and says so; the record is one click away', async ({ page }) => {
  await openForm(page, 'account-known');
  await page.getByLabel(/^Street/).fill('Coolsingel 40');
  await page.reload();
  await button(page, 'Get started now').click();
  await expect(page.getByText('What you typed before is here again')).toBeVisible();
  await expect(page.getByLabel(/^Street/)).toHaveValue('Coolsingel 40');
  await button(page, 'Start over from the record').click();
  await expect(page.getByLabel(/^Street/)).toHaveValue('Baan 6');
});

test('signing out of the portal takes what was typed along', async ({ page }) => {
  await openForm(page, 'account-known');
  await page.getByLabel(/^Street/).fill('Coolsingel 40');
  await expect.poll(() => kept(page)).toContain('Coolsingel 40');
  await button(page, 'Sign out').click();
  await expect(button(page, 'Sign out')).toHaveCount(0);
  expect(await kept(page)).toBeNull();
});

test('a browser that keeps nothing says so in the form, and the company is created all the same', async ({ page }) => {
  await page.addInitScript((key) => {
    const setItem = Reflect.get<Storage, 'setItem'>(Storage.prototype, 'setItem');
    Storage.prototype.setItem = function set(name, value) {
      if (name === key) throw new DOMException('full', 'QuotaExceededError');
      Reflect.apply(setItem, this, [name, value]);
    };
  }, draftKey);
  await openForm(page, 'account-known');
  await page.getByLabel(/^Street/).fill('Coolsingel 40');
  await expect(page.getByText(/^This browser keeps nothing for this page/)).toBeVisible();
  await expect(page.getByLabel(/^Street/)).toHaveValue('Coolsingel 40');
  await create(page);
  await expectHome(page);
});

test('a record that is wrong everywhere is put right with what is offered', async ({ page }) => {
  await openForm(page, 'messy-record');
  await expect(at(page, 'company')).toBeVisible();
  for (const offer of [/^Use “\u2068\s*URS/, /^Use “\u2068Netherlands/])
    await page.getByRole('button', { name: offer }).click();
  for (const label of [/^Slogan/, /^Website/, /^DUNS/]) {
    await page
      .locator('[data-field]', { has: page.getByLabel(label) })
      .getByRole('button', { name: 'Clear this field' })
      .click();
    await expect(page.getByLabel(label)).toHaveValue('');
    await expect(page.getByLabel(label)).toBeFocused();
  }
  await page.getByLabel(/^Company name/).fill('URS Feinmechanik AG');
  await create(page);
  await expectHome(page);
});

test('a message that appears does not push the button away from who presses it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openForm(page, 'no-agreements');
  await page.getByLabel(/^Website/).fill('www.urs-feinmechanik.example');
  const middle = await button(page, 'Create company').evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.up();
  await expectHome(page);
});
