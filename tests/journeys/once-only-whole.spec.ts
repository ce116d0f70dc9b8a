import { agree, at, button, create, expectHome, openForm } from './customer.ts';
import { goWhole, test } from './kept-whole.ts';
import { expect } from './walk.ts';

test('a form left by a link and brought back whole: all that was typed is there, and it creates one company', async ({
  page,
  line,
}) => {
  await openForm(page, 'account-known');
  await page.getByLabel(/^Slogan/).fill('Always precise');
  await agree(page);
  await page.goto('/home');
  await goWhole(page, 'goBack');
  await expect(page.getByLabel(/^Slogan/)).toHaveValue('Always precise');
  await expect(page.getByRole('checkbox', { name: /SaaS/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Data Processing/ })).toBeChecked();
  await button(page, 'Create company').click();
  await expectHome(page);
  expect(line.methods).toEqual(['POST']);
});

test('Back in the middle of creating and Forward to the page as it was left: one company, one key', async ({
  page,
  line,
}) => {
  await openForm(page, 'account-known');
  // This answer is for a page that has gone: it never comes.
  const { reached } = line.hold('back');
  await create(page);
  await reached;
  line.back = () => 'arrives';
  await page.goBack();
  await expect(button(page, 'Get started now')).toBeVisible();
  await goWhole(page, 'goForward');
  await expect(at(page, 'creating')).toBeVisible();
  await expect(page, 'after the time that one try has').toHaveURL(/\/home$/, { timeout: 20_000 });
  await expectHome(page);
  expect(line.keys).toHaveLength(1);
});
