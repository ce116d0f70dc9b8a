import type { Page } from 'playwright/test';
import { agree, at, button } from '../journeys/customer.ts';
import { expect } from './at-a-fault.ts';

/** What the customer types: every field has a mark of its own. */
const typed: [label: RegExp, value: string][] = [
  [/^Company name/, 'Prüfstück „Eins“ & Söhne'],
  [/^Street/, 'Musterstraße 12 a'],
  [/^City/, 'Bozen-Süd'],
  [/^State/, 'Südtirol'],
  [/^Postal code/, '39100'],
  [/^Slogan/, 'Immer genau – 100 %'],
  [/^Description/, 'Zeile 1\nZeile 2'],
  [/^Website/, 'https://www.pruefstueck.example/eins'],
  [/^DUNS number/, '150483782'],
];

/** All ten fields, in the customer's own words, and the agreements ticked. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel(/^Country/).focus();
  await page.getByLabel(/^Country/).selectOption('IT');
  for (const [label, value] of typed) await page.getByLabel(label).fill(value);
  await agree(page);
}

/** Every character that was typed is there. @param but fields that were corrected since */
export async function expectTyped(page: Page, but: Record<string, string> = {}): Promise<void> {
  await expect(page.getByLabel(/^Country/)).toHaveValue('IT');
  for (const [label, value] of typed) {
    await expect(page.getByLabel(label)).toHaveValue(but[label.source] ?? value);
  }
  for (const agreement of ['SaaS Agreement', 'Data Processing Agreement']) {
    await expect(page.getByLabel(`I accept the ${agreement}`)).toBeChecked();
  }
}

export async function openInvitation(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(button(page, 'Get started now')).toBeVisible();
}

export async function openForm(page: Page, link: string): Promise<void> {
  await openInvitation(page, link);
  await button(page, 'Get started now').click();
  await expect(at(page, 'company')).toBeVisible();
  await expect(button(page, 'Create company')).toBeVisible();
}
