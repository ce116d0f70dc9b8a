import type { Page } from 'playwright/test';
import { at, button } from '../journeys/customer.ts';
import { expect } from './at-a-provider.ts';

export const willy = 'willy.urs@customer.example';
export const anna = 'anna.meier@customer.example';

/** At the provider's page: who it is. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.getByLabel('Account').fill(email);
  await button(page, 'Sign in').click();
}

/** From the link in the mail, through sign-in and "Yes", to the form. */
export async function openForm(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await button(page, 'Get started now').click();
  await signInAs(page, willy);
  await button(page, 'Yes').click();
  await expect(at(page, 'company')).toBeVisible();
}

/** Agrees to all that is asked, and creates the company. */
export async function create(page: Page): Promise<void> {
  await expect(button(page, 'Create company')).toBeVisible();
  for (const agreement of await page.getByRole('checkbox', { name: /^I accept/ }).all()) await agreement.check();
  await button(page, 'Create company').click();
}

/** The same, and the portal opens its home. */
export async function createCompany(page: Page): Promise<void> {
  await create(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Home of the portal' })).toBeVisible();
  await expect(page).toHaveURL(/\/home$/);
}

/** The documents that this tab loads from now on, as paths. */
export function documentsOf(page: Page): string[] {
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  return documents;
}
