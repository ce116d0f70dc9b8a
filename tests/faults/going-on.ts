import type { Page } from 'playwright/test';
import { at, button } from '../journeys/customer.ts';
import { expect } from './at-a-fault.ts';
import type { Outcome } from './cells.ts';
import { expectTyped } from './customer.ts';
import type { Call, FaultName } from './faults.ts';
import { pass, type Quiet } from './waiting.ts';

/** Given to the page by the portal. */
declare const told: { invitations: object[] };

interface Stuck {
  call: Call;
  fault: FaultName;
  outcome: Outcome;
  quiet: Quiet;
  /** Address of the plugin's route, with the invitation of the mail. */
  link: string;
}

/** What the platform refused of a company, and what is right instead. */
const corrections: Partial<Record<FaultName, [label: RegExp, value: string]>> = {
  '400 with field errors': [/^Postal code/, '39101'],
  '422': [/^Website/, 'https://www.pruefstueck.example/zwei'],
};

const home = (page: Page): Promise<boolean> => page.getByRole('heading', { name: 'Home of the portal' }).isVisible();
const shows = (page: Page, screen: string) => (): Promise<boolean> => at(page, screen).isVisible();

/** The host is asked for a new invitation; the mail that it sends leads on. */
async function askAnew(page: Page, { call, link, quiet }: Stuck): Promise<void> {
  expect(await page.evaluate(() => told.invitations.length)).toBe(1);
  await page.goto(link);
  await expect(button(page, 'Get started now')).toBeVisible();
  if (call === 'read') return;
  await button(page, 'Get started now').click();
  if (call !== 'look up') await pass(page, { until: shows(page, 'company'), quiet, withinS: 10 });
}

/** Takes the way on that the screen offers, to the next step; and from the form to the portal's home. */
export async function goOn(page: Page, stuck: Stuck): Promise<void> {
  const { call, fault, outcome, quiet } = stuck;
  const [screen, , , wayOn] = outcome;
  const [label, value] = corrections[fault] ?? [];
  if (call === 'create' && label && value) {
    await expect(page.getByLabel(label)).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel(label).fill(value);
  }
  await button(page, wayOn).click();
  if (wayOn.startsWith('Ask ')) await askAnew(page, stuck);
  if (call === 'read') {
    await expect(at(page, 'invitation').getByText('Mohamed-Nour, Tamer').first()).toBeVisible();
    return;
  }
  // The company that was made is found by the acceptance already.
  if (call === 'accept' || (screen === 'problem' && !(call === 'look up' && wayOn.startsWith('Ask ')))) {
    await pass(page, { until: shows(page, 'company'), quiet, withinS: 10 });
    if (call === 'accept') return;
    await expectTyped(page);
    await button(page, 'Create company').click();
  }
  await pass(page, { until: () => home(page), quiet, withinS: 10 });
}
