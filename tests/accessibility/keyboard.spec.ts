import type { Page } from 'playwright/test';
import { at, expectHome, world } from '../journeys/customer.ts';
import { expect, test } from '../journeys/walk.ts';

interface Focused {
  role: string;
  /** The words on it, or beside it. */
  name: string;
}

/** What has the focus, also inside the plugin's shadow root. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let element = document.activeElement as HTMLElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const name = [element.getAttribute('aria-label'), ...labels.map(({ innerText }) => innerText), element.innerText];
    return { role: element.localName, name: (name.find((words) => words?.trim()) ?? '').trim() };
  });

/** Presses Tab until the focus is on something of this name; a customer would give up after eighty. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (name.test(here.name) && /^(a|button|input|select|textarea)$/.test(here.role)) return;
    passed.push(here.name);
  }
  throw new Error(`Tab never leads to ${String(name)}, but to ${passed.join(', ')}`);
}

async function activate(page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Replaces what stands in a field. */
async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function begin(page: Page, scenario: string): Promise<void> {
  await page.goto(`/mailbox?scenario=${scenario}`);
  await expect(page.getByRole('link', { name: 'Get started Now' })).toBeVisible();
  await activate(page, /^Get started Now$/);
  await expect(at(page, 'invitation')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^You are invited/ })).toBeFocused();
  await activate(page, /^Get started now$/);
}

async function agreeAndCreate(page: Page): Promise<void> {
  await activate(page, /^I accept the SaaS/, 'Space');
  await activate(page, /^I accept the Data/, 'Space');
  await activate(page, /^create company$/i);
}

test('by keyboard alone: a known account, from the mail to the home', async ({ page }) => {
  await begin(page, 'account-known');
  await expect(page.getByRole('heading', { level: 1, name: 'Check your company' })).toBeFocused();
  await agreeAndCreate(page);
  await expectHome(page);
});

test('by keyboard alone: a new account, with its password and code', async ({ page, context }) => {
  await begin(page, 'account-new');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await activate(page, /^Create one!$/);
  await expect(page.getByLabel('Password')).toBeVisible();
  await type(page, /^Email/, 'willy.urs@customer.example');
  await type(page, /^Password/, 'Feinmechanik-7');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Enter code')).toBeVisible();
  const mailbox = await context.newPage();
  await mailbox.goto('/mailbox');
  const code = await mailbox
    .getByText(/^\d{6}$/)
    .first()
    .innerText();
  await mailbox.close();
  await type(page, /^Enter code/, code.trim());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Yes', exact: true })).toBeVisible();
  await activate(page, /^Yes$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your company' })).toBeFocused();
  await agreeAndCreate(page);
  await expectHome(page);
});

test('by keyboard alone: what is wrong is led to, mended and sent', async ({ page }) => {
  await begin(page, 'account-known');
  await expect(page.getByRole('heading', { level: 1, name: 'Check your company' })).toBeFocused();
  await type(page, /^Company name/, ' ');
  await tabTo(page, /^Country/);
  await page.keyboard.type('Switz');
  await type(page, /^Postal code/, '8840');
  await type(page, /^DUNS number/, '12345');
  await activate(page, /^create company$/i);
  const summary = page.getByRole('alert').filter({ hasText: '4 things are left to do' });
  await expect(summary).toBeFocused();
  await activate(page, /^Company name: please/);
  await expect(page.getByLabel('Company name')).toBeFocused();
  await page.keyboard.type('URS Feinmechanik AG');
  await type(page, /^DUNS number/, '150483782');
  await agreeAndCreate(page);
  await expectHome(page);
  const [created] = (await world(page)).companies;
  expect(created?.company).toMatchObject({ name: 'URS Feinmechanik AG', country: 'CH', postalCode: '8840' });
  expect(created?.company).toMatchObject({ duns: '150483782' });
});
