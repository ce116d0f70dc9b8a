import type { Page } from 'playwright/test';
import { at, button, create, expectHome, openForm } from './customer.ts';
import { test, type Fate, type Sent } from './line.ts';
import { expect } from './walk.ts';

const ofCreates =
  (fate: Fate) =>
  ({ method }: Sent): Fate =>
    method === 'POST' ? fate : 'arrives';

/** The first create, and no other. */
function ofFirstCreate(fate: Fate): () => Fate {
  const fates = [fate];
  return () => fates.shift() ?? 'arrives';
}

test('an answer that was lost once: the same request again, the company that is there, and no look-up', async ({
  page,
  line,
}) => {
  line.back = ofFirstCreate('lost');
  await openForm(page, 'account-known');
  await create(page);
  await expectHome(page);
  expect(line.methods).toEqual(['POST', 'POST']);
  expect(line.keys).toHaveLength(1);
});

for (const [fate, methods] of [
  ['lost', ['POST', 'POST', 'POST', 'GET']],
  ['garbled', ['POST', 'GET']],
] as const) {
  test(`the company is made, every answer is ${fate}: the look-up finds it, and nothing is sent again`, async ({
    page,
    line,
  }) => {
    line.back = ofCreates(fate);
    await openForm(page, 'account-known');
    await create(page);
    await expectHome(page);
    expect(line.methods).toEqual(methods);
    expect(line.keys).toHaveLength(1);
    expect(line.screens).not.toContain('problem');
  });
}

test('nothing was made and no answer came: the look-up says so, and the same request is sent again', async ({
  page,
  line,
  violations,
}) => {
  violations.expectConsole(/^Failed to load resource: .* 404/);
  line.there = ofFirstCreate('garbled');
  await openForm(page, 'account-known');
  await create(page);
  await expectHome(page);
  expect(line.methods).toEqual(['POST', 'GET', 'POST']);
  expect(line.keys).toHaveLength(1);
});

for (const [how, goOn] of Object.entries({
  'Try again': (page: Page) => button(page, 'Try again').click(),
  'other words': async (page: Page) => {
    await page.getByLabel(/^Street/).fill('Coolsingel 40');
    await button(page, 'Create company').click();
  },
})) {
  test(`the look-up is lost as well: the form says so with all that was typed; ${how} looks up first`, async ({
    page,
    line,
  }) => {
    line.back = () => 'lost';
    await openForm(page, 'account-known');
    await page.getByLabel(/^Slogan/).fill('Always precise');
    await create(page);
    await expect(at(page, 'company', 'service-down')).toBeVisible();
    await expect(page.getByLabel(/^Slogan/)).toHaveValue('Always precise');
    await expect(page.getByRole('checkbox', { name: /SaaS/ })).toBeChecked();
    expect(line.methods).toEqual(['POST', 'POST', 'POST', 'GET', 'GET', 'GET']);
    line.back = () => 'arrives';
    await goOn(page);
    await expectHome(page);
    expect(line.methods.slice(6)).toEqual(['GET']);
    expect(line.keys).toHaveLength(1);
  });
}
