import type { Page } from 'playwright/test';
import { at, button, create, expectHome, openForm, openInvitation, turn, world } from './customer.ts';
import { expect } from './walk.ts';

type Journey = (page: Page) => Promise<void>;

const toHome =
  (scenario: string): Journey =>
  async (page) => {
    await openForm(page, scenario);
    await create(page);
    await expectHome(page);
  };

/** A wall that names the inviter and offers a ready-made mail. */
const toWall =
  (scenario: string, title: string): Journey =>
  async (page) => {
    await openInvitation(page, scenario);
    await expect(at(page, 'problem', scenario)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expect(page.getByText('Mohamed-Nour, Tamer from GFMS')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Ask Mohamed-Nour/ })).toHaveAttribute('href', /^mailto:/);
  };

/** A fault at the first call: words, "Try again" when it is gone, and on to the home. */
const pastFault =
  (scenario: string, fault: string): Journey =>
  async (page) => {
    await openInvitation(page, scenario);
    await expect(at(page, 'problem', scenario)).toBeVisible({ timeout: 20_000 });
    await turn(page, fault, false);
    await button(page, 'Try again').click();
    await button(page, 'Get started now').click();
    await expect(at(page, 'company')).toBeVisible();
    await create(page);
    await expectHome(page);
  };

/** Password at Microsoft, where the address is known. */
async function enterPassword(page: Page): Promise<void> {
  await page.getByLabel('Password').fill('Rconnect-2026!');
  await button(page, 'Next').click();
}

/** The newest code in the mailbox, read in a second tab as a customer does. */
async function readCode(page: Page): Promise<string> {
  const mailbox = await page.context().newPage();
  await mailbox.goto('/mailbox');
  const code =
    (
      await mailbox
        .getByText(/^\d{6}$/)
        .first()
        .textContent()
    )?.trim() ?? '';
  await mailbox.close();
  return code;
}

/** What a customer does in each scenario of HOST.md. */
export const journeys: Record<string, Journey> = {
  'account-known': toHome('account-known'),
  'account-known-signed-out': async (page) => {
    await openInvitation(page, 'account-known-signed-out');
    await button(page, 'Get started now').click();
    await enterPassword(page);
    await expect(at(page, 'company')).toBeVisible();
    await create(page);
    await expectHome(page);
  },
  'account-new': async (page) => {
    await openInvitation(page, 'account-new');
    await button(page, 'Get started now').click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.getByRole('link', { name: 'Create one!' }).click();
    await page.getByLabel('Email').fill('willy.urs@customer.example');
    await page.getByLabel('Password').fill('weak');
    await button(page, 'Next').click();
    await expect(page.getByText(/at least 8/).first()).toBeVisible();
    await page.getByLabel('Password').fill('Feinmechanik-7');
    await button(page, 'Next').click();
    await page.getByLabel('Enter code').fill('000000');
    await button(page, 'Next').click();
    await expect(page.getByLabel('Enter code')).toHaveAccessibleDescription(/code/);
    await page.getByLabel('Enter code').fill(await readCode(page));
    await button(page, 'Next').click();
    await button(page, 'Yes').click();
    await expect(at(page, 'company')).toBeVisible();
    await create(page);
    await expectHome(page);
  },
  'account-guest': async (page) => {
    await openInvitation(page, 'account-guest');
    await button(page, 'Get started now').click();
    await button(page, 'Next').click();
    await expect(page.getByLabel('Enter code')).toBeVisible();
    await page.getByLabel('Enter code').fill(await readCode(page));
    await button(page, 'Next').click();
    await button(page, 'Yes').click();
    await expect(at(page, 'company')).toBeVisible();
    await create(page);
    await expectHome(page);
  },
  'host-signed-in': toHome('host-signed-in'),
  'wrong-account': async (page) => {
    await openInvitation(page, 'wrong-account');
    await button(page, 'Get started now').click();
    await expect(at(page, 'problem', 'wrong-account')).toBeVisible();
    await expect(page.getByText('anna.meier@customer.example')).toBeVisible();
    await expect(page.getByText(/^w\*+@customer\.example$/)).toBeVisible();
    await button(page, 'Use another account').click();
    await page.getByLabel('Email').fill('willy.urs@customer.example');
    await button(page, 'Next').click();
    await enterPassword(page);
    await expect(at(page, 'company')).toBeVisible();
  },
  'consent-declined': async (page) => {
    await openInvitation(page, 'consent-declined');
    await button(page, 'Get started now').click();
    await button(page, 'No').click();
    await expect(at(page, 'invitation')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('You answered “No” at Microsoft');
    await button(page, 'Get started now').click();
    await button(page, 'Yes').click();
    await expect(at(page, 'company')).toBeVisible();
  },
  'invitation-expired': toWall('invitation-expired', 'This invitation has expired'),
  'invitation-revoked': toWall('invitation-revoked', 'This invitation was withdrawn'),
  'invitation-accepted': toHome('invitation-accepted'),
  'invitation-unknown': async (page) => {
    await openInvitation(page, 'invitation-unknown');
    await expect(at(page, 'problem', 'invitation-not-found')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Contact support' })).toBeVisible();
  },
  'accepted-by-other': async (page) => {
    await openInvitation(page, 'accepted-by-other');
    await button(page, 'Get started now').click();
    await expect(at(page, 'problem', 'accepted-by-other')).toBeVisible();
    await expect(page.getByText('Mohamed-Nour, Tamer from GFMS')).toBeVisible();
    await expect(button(page, 'Use another account')).toBeVisible();
  },
  'company-rejected': async (page) => {
    await openForm(page, 'company-rejected');
    await create(page);
    await expect(at(page, 'company', 'company-rejected')).toBeVisible();
    await expect(page.getByLabel(/^Postal code/)).toHaveAttribute('aria-invalid', 'true');
    await expect(button(page, 'Create company')).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel(/^Postal code/).fill('3012');
    await create(page);
    await expectHome(page);
  },
  'company-exists': async (page) => {
    await openForm(page, 'company-exists');
    await create(page);
    await expect(at(page, 'company', 'company-exists')).toBeVisible();
    await button(page, 'That is us').click();
    await expect(page.getByRole('link', { name: /^Write to/ })).toHaveAttribute('href', /^mailto:/);
    expect((await world(page)).companies).toHaveLength(0);
    await page.reload();
    await button(page, 'Get started now').click();
    await create(page);
    await button(page, 'Create anyway').click();
    await expectHome(page);
  },
  'no-agreements': async (page) => {
    await openForm(page, 'no-agreements');
    await expect(page.getByRole('checkbox', { name: /^I accept/ })).toHaveCount(0);
    await expect(button(page, 'Create company')).not.toHaveAttribute('aria-disabled');
    await create(page);
    await expectHome(page);
  },
  'messy-record': async (page) => {
    await openForm(page, 'messy-record');
    await expect(button(page, 'Create company')).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByLabel(/^Company name/)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(/^Country/)).toHaveAttribute('aria-invalid', 'true');
    expect((await world(page)).companies).toHaveLength(0);
  },
  offline: pastFault('offline', 'Offline'),
  slow: async (page) => {
    await openInvitation(page, 'slow');
    await expect(page.getByText('This takes longer than usual.')).toBeVisible({ timeout: 15_000 });
    await expect(button(page, 'Get started now')).toBeVisible({ timeout: 20_000 });
  },
  'service-down': pastFault('service-down', 'Service down'),
  'rate-limited': pastFault('rate-limited', 'Too many requests'),
};
