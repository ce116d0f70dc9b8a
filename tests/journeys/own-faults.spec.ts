import { at, button, create, expectHome, openForm, openInvitation } from './customer.ts';
import { expect, test } from './walk.ts';

test('a screen that cannot be drawn is a fault with an id, the portal stays, and "Try again" begins afresh', async ({
  page,
  violations,
}) => {
  await openInvitation(page, 'host-signed-in');
  await page.evaluate(() => {
    const { DisplayNames } = Intl;
    Object.assign(Intl, {
      DisplayNames: function broken() {
        Object.assign(Intl, { DisplayNames });
        throw new Error('no names');
      },
    });
  });
  await button(page, 'Get started now').click();
  const fault = at(page, 'problem', 'unexpected');
  await expect(fault.getByRole('heading', { name: 'This page cannot be shown' })).toBeFocused();
  const [id = 'none'] = /[\da-z]{4,8}$/.exec((await fault.textContent()) ?? '') ?? [];
  // The portal is told once, with the id that the customer reads.
  expect(violations.take().map(({ text }) => text)).toEqual([`Error: Error: no names [${id}]`]);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await button(page, 'Try again').click();
  await button(page, 'Get started now').click();
  await create(page);
  await expectHome(page);
});

test('a form that breaks while somebody types: what was typed is there again', async ({ page, violations }) => {
  await openForm(page, 'no-agreements');
  await page.getByLabel('Slogan').fill('Always precise');
  await page.evaluate(() => {
    const { PluralRules } = Intl;
    Object.assign(Intl, {
      PluralRules: function broken() {
        Object.assign(Intl, { PluralRules });
        throw new Error('no plurals');
      },
    });
  });
  await page.getByLabel('Street').fill('');
  await expect(at(page, 'problem', 'unexpected')).toBeVisible();
  expect(violations.take()).toHaveLength(1);
  await button(page, 'Try again').click();
  await button(page, 'Get started now').click();
  await expect(page.getByLabel('Slogan')).toHaveValue('Always precise');
});
