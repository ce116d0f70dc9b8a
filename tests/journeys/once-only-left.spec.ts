import type { Page } from 'playwright/test';
import { agree, at, button, create, expectHome, openAnotherTab, openForm } from './customer.ts';
import { test, type Line } from './line.ts';
import { expect } from './walk.ts';

/** What a page shows where the company is there already: no form, no problem. */
const untilTheButton = ['reading', 'invitation'];
const straightToTheWelcome = [...untilTheButton, 'signing-in', 'accepting', 'done'];

/** One click, and what was begun is finished; nothing of it is kept in this tab. */
async function expectOneClickToHome(page: Page): Promise<void> {
  await button(page, 'Get started now').click();
  await expectHome(page);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain('rconnect-onboarding:draft-1');
}

/** Off before the answer is there: its request is held `there` or its answer on the way `back`. */
async function leaveWhileCreating(page: Page, line: Line, held: 'there' | 'back'): Promise<void> {
  await openForm(page, 'account-known');
  await page.getByLabel(/^Slogan/).fill('Always precise');
  const { reached } = line.hold(held);
  await create(page);
  await reached;
  line[held] = () => 'arrives';
  line.screens.length = 0;
}

/** The company exists; what is shown from now on is noted. */
async function createFirst(page: Page, line: Line): Promise<void> {
  await openForm(page, 'account-known');
  await create(page);
  await expectHome(page);
  line.screens.length = 0;
}

const backAndForward = async (page: Page): Promise<void> => {
  await page.goBack();
  await expect(button(page, 'Get started now')).toBeVisible();
  await page.goForward();
};

for (const { leaving, leave, seen } of [
  { leaving: 'a reload', leave: (page: Page) => page.reload(), seen: straightToTheWelcome },
  { leaving: 'Back and Forward', leave: backAndForward, seen: [...untilTheButton, ...straightToTheWelcome] },
]) {
  test(`${leaving} while creating, and the company was made: one click to the welcome, no form`, async ({
    page,
    line,
  }) => {
    await leaveWhileCreating(page, line, 'back');
    await leave(page);
    await expectOneClickToHome(page);
    expect(line.screens).toEqual(seen);
    expect(line.methods).toEqual(['POST']);
  });

  test(`${leaving} while creating, and nothing was made: all that was typed, and the same request`, async ({
    page,
    line,
  }) => {
    await leaveWhileCreating(page, line, 'there');
    await leave(page);
    await button(page, 'Get started now').click();
    await expect(page.getByLabel(/^Slogan/)).toHaveValue('Always precise');
    await expect(page.getByRole('checkbox', { name: /SaaS/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Data Processing/ })).toBeChecked();
    await button(page, 'Create company').click();
    await expectHome(page);
    expect(line.methods).toEqual(['POST', 'POST']);
    expect(line.keys).toHaveLength(1);
  });
}

test('Back in the middle of creating, and on from there: the welcome, no form', async ({ page, line }) => {
  await leaveWhileCreating(page, line, 'back');
  await page.goBack();
  await expectOneClickToHome(page);
  expect(line.screens).toEqual(straightToTheWelcome);
});

test('after success, Back never shows the form, and the link in the mail leads home again', async ({ page, line }) => {
  await openForm(page, 'account-known');
  await page.getByLabel(/^Slogan/).fill('Always precise');
  await create(page);
  await expectHome(page);
  line.screens.length = 0;
  await page.goBack();
  await expect(button(page, 'Get started now')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/mailbox$/);
  await page.getByRole('link', { name: 'Get started Now' }).click();
  await expect(button(page, 'Get started now')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectOneClickToHome(page);
  expect(line.screens).toEqual([...untilTheButton, ...straightToTheWelcome]);
  expect(line.methods).toEqual(['POST']);
});

test('after success, Back from home and one click: home again, and Forward and Back show no form', async ({
  page,
  line,
}) => {
  await createFirst(page, line);
  await page.goBack();
  await button(page, 'Get started now').click();
  await expectHome(page);
  await page.goForward();
  await expectHome(page);
  await page.goBack();
  await expectHome(page);
  expect(line.screens).toEqual(straightToTheWelcome);
});

test('the link in the mail, opened in a new tab after success: Microsoft asks nothing, and it leads home', async ({
  page,
  context,
  line,
}) => {
  await createFirst(page, line);
  const tab = await openAnotherTab(context);
  await expectOneClickToHome(tab);
  await expect(tab.getByRole('heading', { level: 1, name: 'Welcome, Willy URS' })).toBeVisible();
  for (const screen of ['company', 'creating', 'problem']) expect(line.screens).not.toContain(screen);
  expect(line.methods).toEqual(['POST']);
});

test('a form that stands in another tab, reloaded after success: the welcome, and its draft is gone', async ({
  page,
  context,
  line,
}) => {
  await openForm(page, 'account-known');
  const second = await openAnotherTab(context);
  await button(second, 'Get started now').click();
  await expect(at(second, 'company')).toBeVisible();
  await second.getByLabel(/^Street/).fill('Coolsingel 40');
  await agree(second);
  await create(page);
  await expectHome(page);
  line.screens.length = 0;
  await second.reload();
  expect(await second.evaluate(() => sessionStorage.getItem('rconnect-onboarding:draft-1'))).toContain('Coolsingel 40');
  await expectOneClickToHome(second);
  expect(line.screens).toEqual(straightToTheWelcome);
});
