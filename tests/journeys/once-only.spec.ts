import type { BrowserContext, Page } from 'playwright/test';
import { agree, at, button, create, expectHome, openAnotherTab, openForm, world } from './customer.ts';
import { test, type Line } from './line.ts';
import { expect } from './walk.ts';

/** The creates that reached the platform. */
const arrived = async (page: Page): Promise<number> =>
  (await world(page)).requests.filter(({ method, path }) => method === 'POST' && path === '/api/companies').length;

const streets = async (page: Page): Promise<(string | undefined)[]> =>
  (await world(page)).companies.map(({ company }) => company['street']);

/** The same mail, opened once more in another tab, as far as the form. */
async function openAnotherForm(context: BrowserContext): Promise<Page> {
  const tab = await openAnotherTab(context);
  await button(tab, 'Get started now').click();
  await expect(at(tab, 'company')).toBeVisible();
  return tab;
}

/** Both tabs send before either is answered; each ends at home. */
async function createTogether(line: Line, tabs: [Page, Page]): Promise<void> {
  const both = line.hold('there', tabs.length);
  for (const tab of tabs) await create(tab);
  await both.reached;
  both.release();
  for (const tab of tabs) await expectHome(tab);
}

/** Where the orange button is, for a hand that is quicker than the page. */
async function middleOfCreate(page: Page): Promise<{ x: number; y: number }> {
  await button(page, 'Create company').scrollIntoViewIfNeeded();
  const box = await button(page, 'Create company').boundingBox();
  if (!box) throw new Error('"Create company" is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const impatient: Record<string, (page: Page) => Promise<unknown>> = {
  'a double click': (page) => button(page, 'Create company').dblclick(),
  'Enter twice in a field': async (page) => {
    await page.getByLabel(/^City/).focus();
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  },
  'Enter and a click together': async (page) => {
    const { x, y } = await middleOfCreate(page);
    await page.getByLabel(/^City/).focus();
    await Promise.all([page.keyboard.press('Enter'), page.mouse.click(x, y)]);
  },
};

for (const [how, activate] of Object.entries(impatient)) {
  test(`${how} creates once, and so do all that follow while it is under way`, async ({ page, line }) => {
    await openForm(page, 'account-known');
    await agree(page);
    const held = line.hold('back');
    await activate(page);
    await held.reached;
    const { x, y } = await middleOfCreate(page);
    await page.mouse.dblclick(x, y);
    await page.getByLabel(/^Street/).press('Enter');
    await expect(page.getByRole('status')).toHaveText('Creating your company …');
    held.release();
    await expectHome(page);
    expect(await arrived(page)).toBe(1);
    expect(line.methods).toEqual(['POST']);
  });
}

test('two tabs with the same words, both at the same time: one key, one company, both at home', async ({
  page,
  context,
  line,
  violations,
}) => {
  // The later one may be told that the first still runs; it waits and asks again.
  violations.expectConsole(/^Failed to load resource: .* 409/);
  await openForm(page, 'account-known');
  const second = await openAnotherForm(context);
  await createTogether(line, [page, second]);
  expect(line.keys).toHaveLength(1);
  expect(line.screens).not.toContain('problem');
});

test('two tabs with different words: the first makes the company, the second is no error', async ({
  page,
  context,
  line,
}) => {
  await openForm(page, 'account-known');
  const second = await openAnotherForm(context);
  await second.getByLabel(/^Street/).fill('Coolsingel 40');
  await create(page);
  await expectHome(page);
  await create(second);
  await expect(at(second, 'done')).toBeVisible();
  await expectHome(second);
  expect(await streets(second)).toEqual(['Baan 6']);
  expect(line.keys).toHaveLength(2);
  expect(line.screens.filter((screen) => screen === 'done')).toHaveLength(2);
  expect(line.screens).not.toContain('problem');
});

test('two tabs with different words at the same time: still one company', async ({ page, context, line }) => {
  await openForm(page, 'account-known');
  const second = await openAnotherForm(context);
  await second.getByLabel(/^Street/).fill('Coolsingel 40');
  await createTogether(line, [page, second]);
  expect(line.keys).toHaveLength(2);
  expect(await arrived(page)).toBe(2);
});

test('a corrected company has another key; put back as it was, it has the first one again', async ({
  page,
  line,
  violations,
}) => {
  violations.expectConsole(/^Failed to load resource: .* 409/);
  await openForm(page, 'company-exists');
  for (const street of ['Baan 6', 'Coolsingel 40', 'Baan 6']) {
    await page.getByLabel(/^Street/).fill(street);
    await create(page);
    await expect(button(page, 'Create anyway')).toBeVisible();
  }
  const [first, corrected, asBefore] = line.sent.map(({ key }) => key);
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(corrected).not.toBe(first);
  expect(asBefore).toBe(first);
  await button(page, 'Create anyway').click();
  await expectHome(page);
  // "Anyway" is another request, too.
  expect(line.methods).toEqual(['POST', 'POST', 'POST', 'POST']);
  expect(line.keys).toHaveLength(3);
});
