import { expect, type Page } from 'playwright/test';
import { at } from '../journeys/customer.ts';
import { titles, type Outcome } from './cells.ts';
import { inAnHour } from './faults.ts';

/** The words that hold the focus, also inside a shadow root. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element instanceof HTMLElement && element !== document.body ? element.innerText : '';
  });

/** Whether the screen of an outcome stands. */
export async function stands(page: Page, [screen, problem]: Outcome): Promise<boolean> {
  return at(page, screen, problem || undefined).isVisible();
}

/**
 * Words, with the focus on them; a next step; no spinner; whom to ask.
 * @param bare without a line the screen itself cannot be fetched: what stands there names the support by its address
 */
export async function expectWords(
  page: Page,
  [screen, problem, , wayOn]: Outcome,
  { bare = false } = {},
): Promise<void> {
  const plugin = at(page, screen, problem || undefined);
  const title = titles[problem || (screen as 'invitation' | 'done')] ?? 'no words';
  await expect(plugin.getByText(title).first()).toBeVisible();
  await expect.poll(() => focused(page), { message: 'the words that hold the focus' }).toContain(title);
  await expect(page.getByRole('button', { name: wayOn, exact: true })).toBeVisible();
  await expect(plugin.locator('[aria-busy="true"]')).toHaveCount(0);
  if (problem) {
    const support = plugin.getByRole('link', { name: bare ? 'help@portal.example' : 'Contact support' });
    await expect(support).toHaveAttribute('href', 'mailto:help@portal.example');
  }
}

/** Until when to wait: as the platform said it, where that is not in seconds. The browser's time is UTC. */
export async function expectWait(page: Page, fault: string): Promise<void> {
  const until = page.getByText(/^Please wait until .*\d\d:\d\d\.$/);
  await expect(until).toBeVisible();
  if (fault === '429 with a date') await expect(until).toContainText(inAnHour.toISOString().slice(11, 16));
  if (fault === '429 with 10^9 s') await expect(until).toContainText(/ 20[5-9]\d /);
}
