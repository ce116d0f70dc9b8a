import type { Page } from 'playwright/test';
import { agree, at, button, create, openForm, openInvitation } from '../journeys/customer.ts';
import { expect } from '../journeys/walk.ts';
import { walls, type State } from './walls.ts';

/** The platform says nothing for as long as the page stands. */
async function readForEver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const send = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      const silent = new URL(request.url).pathname === '/api/InviteUser';
      return silent ? new Promise<Response>(() => undefined) : send(request);
    };
  });
  await page.clock.install();
  await openInvitation(page, 'account-known');
  await page.clock.runFor(1500);
  await expect(at(page, 'reading').getByText('Reading your invitation …')).toBeVisible();
}

/** The form, with all that follows it in the browser's idle time. */
async function grey(page: Page, scenario = 'account-known'): Promise<void> {
  await openForm(page, scenario);
  await expect(at(page, 'company').getByRole('link', { name: 'Contact support' })).toBeVisible();
}

/** Activates grey; Playwright's own click would wait for orange. */
const ask = (page: Page): Promise<void> => button(page, 'Create company').press('Enter');

async function created(page: Page, scenario: string): Promise<void> {
  await grey(page, scenario);
  await create(page);
}

const invited = 'You are invited to My rConnect (Stag)';
const checked = 'Check your company';
const atForm = { title: 'Your company – My rConnect (Stag)', focus: checked };

/** Every state in which the plugin can stand for longer than a moment. */
export const states: Record<string, State> = {
  reading: { title: 'Invitation – My rConnect', open: ({ page }) => readForEver(page) },
  'reading, for long': {
    title: 'Invitation – My rConnect',
    async open({ page }) {
      await readForEver(page);
      await page.clock.runFor(8000);
      await expect(page.getByText('This takes longer than usual.')).toBeVisible();
    },
  },
  invitation: {
    title: 'Your invitation – My rConnect (Stag)',
    focus: invited,
    async open({ page }) {
      await openInvitation(page, 'account-known');
      await expect(button(page, 'Get started now')).toBeVisible();
    },
  },
  'invitation, with a notice': {
    title: 'Your invitation – My rConnect (Stag)',
    focus: invited,
    async open({ page }) {
      await openInvitation(page, 'consent-declined');
      await button(page, 'Get started now').click();
      await button(page, 'No').click();
      await expect(page.getByRole('alert')).toContainText('You answered “No” at Microsoft');
    },
  },
  'form, grey': { ...atForm, open: ({ page }) => grey(page) },
  'form, what is missing': {
    ...atForm,
    focus: '2 things are left to do',
    async open({ page }) {
      await grey(page);
      await ask(page);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  'form, orange': {
    title: atForm.title,
    async open({ page }) {
      await grey(page);
      await agree(page);
      await expect(button(page, 'Create company')).not.toHaveAttribute('aria-disabled');
    },
  },
  'form, restored': {
    ...atForm,
    async open({ page }) {
      await grey(page);
      await page.getByLabel('Slogan').fill('Precision since 1962');
      await page.reload();
      await button(page, 'Get started now').click();
      await expect(button(page, 'Start over from the record')).toBeVisible();
    },
  },
  'form, of a messy record': {
    ...atForm,
    async open({ page }) {
      await grey(page, 'messy-record');
      await expect(page.getByText(/^Clear this field$/).first()).toBeVisible();
    },
  },
  creating: {
    title: atForm.title,
    async open({ page, line }) {
      const held = line.hold('back');
      await created(page, 'account-known');
      await held.reached;
      await expect(at(page, 'creating')).toBeVisible();
    },
  },
  'company exists': {
    ...atForm,
    focus: 'This company may exist already',
    async open({ page }) {
      await created(page, 'company-exists');
      await expect(at(page, 'company', 'company-exists')).toBeVisible();
    },
  },
  'company rejected': {
    ...atForm,
    focus: 'The company was not accepted',
    async open({ page }) {
      await created(page, 'company-rejected');
      await expect(at(page, 'company', 'company-rejected')).toBeVisible();
    },
  },
  done: {
    title: 'Welcome – My rConnect (Stag)',
    focus: 'Welcome to My rConnect (Stag)',
    async open({ page }) {
      await grey(page);
      // The portal opens no other page.
      await page.evaluate(() => {
        history.pushState = history.replaceState = () => undefined;
      });
      await create(page);
      await expect(at(page, 'done').getByRole('heading')).toBeVisible();
    },
  },
  ...walls,
};
