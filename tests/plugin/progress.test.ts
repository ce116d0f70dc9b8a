import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import type { ProblemCode } from '../../src/core/problem.ts';
import { follow } from '../../src/plugin/progress.ts';
import Progress from '../../src/plugin/Progress.svelte';
import { journeys, type JourneyName } from '../core/journeys.ts';
import { present } from '../steps/stage.ts';
import { open, type APortal } from './a-portal.ts';
import { atTheForm, getStarted, page, problem, until } from './on-the-page.ts';

/** Which of the four steps each state belongs to, counted from 1 as the customer counts. */
const steps: [step: number, states: JourneyName[]][] = [
  [1, ['reading', 'reading !sign-in-cancelled', 'reading, handed over']],
  [1, ['invitation', 'invitation !consent-declined', 'invitation, held', 'invitation, unread']],
  [2, ['signing-in/asking', 'signing-in/asking, held', 'signing-in/leaving', 'signing-in/leaving, other account']],
  [2, ['signing-in/leaving, automatic', 'signing-in/asking-again', 'signing-in/handing-over']],
  [2, ['returning', 'returning, answered', 'accepting']],
  [2, ['reading, signed in', 'reading, stopped sign-in-failed', 'reading, stopped not-allowed']],
  [3, ['company', 'company !company-rejected', 'company !company-exists', 'company !company-exists, ours']],
  [3, ['company !service-down, unknown', 'creating/sending', 'creating/looking-up', 'creating/sending again']],
  [4, ['done', 'done at once']],
];

describe('which step is under way', () => {
  const rows = steps.flatMap(([step, states]) => states.map((name) => [name, step] as const));

  test.each(rows)('%s: step %i', (name, step) => {
    expect(follow()(journeys[name]) + 1).toBe(step);
  });

  test('is said of every state but the problems', () => {
    const said = rows.map(([name]) => name);
    const others = Object.keys(journeys).filter((name) => !said.includes(name as JourneyName));
    expect(others.filter((name) => !name.startsWith('problem '))).toEqual([]);
  });

  test.each<[JourneyName, ProblemCode, number]>([
    ['reading', 'invitation-expired', 1],
    ['signing-in/asking', 'sign-in-failed', 2],
    ['accepting', 'invitation-expired', 2],
    ['creating/sending', 'session-expired', 2],
    ['creating/sending', 'not-allowed', 3],
  ])('%s, stopped by %s: step %i', (before, code, step) => {
    const stepOf = follow();
    stepOf(journeys[before]);
    expect(stepOf({ at: 'problem', problem: { code } }) + 1).toBe(step);
  });

  test.each<[ProblemCode, number]>([
    ['link-invalid', 1],
    ['sign-in-lost', 2],
  ])('a journey that begins with %s: step %i', (code, step) => {
    expect(follow()({ at: 'problem', problem: { code } }) + 1).toBe(step);
  });
});

/** The steps as they are read out, the current one in brackets. */
const told = (list: HTMLElement): string[] =>
  within(list)
    .getAllByRole('listitem')
    .map((step) => {
      const done = within(step).queryByRole('img')?.getAttribute('aria-label');
      const words = [done, step.textContent.replace('✓', '').trim()].filter(Boolean).join(': ');
      return step.getAttribute('aria-current') === 'step' ? `[${words}]` : words;
    });

test.each([
  [0, 'Step 1 of 4', ['[1 Your invitation]', '2 Sign in', '3 Your company', '4 Welcome']],
  [1, 'Step 2 of 4', ['Done: Your invitation', '[2 Sign in]', '3 Your company', '4 Welcome']],
  [2, 'Step 3 of 4', ['Done: Your invitation', 'Done: Sign in', '[3 Your company]', '4 Welcome']],
  [3, 'Step 4 of 4', ['Done: Your invitation', 'Done: Sign in', 'Done: Your company', '[4 Welcome]']],
])('four steps in order, %i of them done', async (place, name, said) => {
  await present(Progress, { place });
  expect(told(screen.getByRole('list', { name }))).toEqual(said);
});

const anna = { id: 'anna', emails: ['anna.meier@customer.example'] };
const list = (portal: APortal): HTMLElement => within(page(portal)).getByRole('list', { name: /^Step|^الخطوة/ });

describe('on the page', () => {
  test('the list stands still from screen to screen, and is not announced', async () => {
    const portal = await open();
    await until(portal, 'invitation');
    const first = list(portal);
    expect(first).toHaveAccessibleName('Step 1 of 4');
    const { top } = first.getBoundingClientRect();
    await atTheForm(portal);
    expect(list(portal)).toBe(first);
    expect(first).toHaveAccessibleName('Step 3 of 4');
    expect(first.getBoundingClientRect().top).toBe(top);
    expect(first.closest('[aria-live], [role=status], [role=alert]')).toBeNull();
  });

  test('a problem stays at the step at which it struck', async () => {
    const portal = await open({ signIn: { account: () => Promise.resolve(anna) } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('wrong-account');
    expect(list(portal)).toHaveAccessibleName('Step 2 of 4');
  });

  test('in Arabic the steps begin on the right', async () => {
    await browser.viewport(800, 800);
    const portal = await open({ props: { locale: 'ar' } });
    await until(portal, 'invitation');
    const places = within(list(portal)).getAllByRole('listitem');
    const rights = places.map((step) => step.getBoundingClientRect().right);
    expect(rights).toEqual(rights.toSorted((a, b) => b - a));
    expect(rights[0]).toBeCloseTo(list(portal).getBoundingClientRect().right, 0);
  });

  test.each([320, 360, 600])('at %i px the current name stands alone, and all four are read out', async (width) => {
    await browser.viewport(width, 800);
    const portal = await open();
    await until(portal, 'invitation');
    const seen = within(list(portal))
      .getAllByText(/[a-z]/)
      .filter((name) => name.getBoundingClientRect().width > 1);
    expect(seen.map(({ textContent }) => textContent)).toEqual(['Your invitation']);
    expect(told(list(portal))).toHaveLength(4);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('at 768 px all four names stand', async () => {
    await browser.viewport(768, 800);
    const portal = await open();
    await until(portal, 'invitation');
    const widths = within(list(portal))
      .getAllByText(/[a-z]/)
      .map((name) => name.getBoundingClientRect().width);
    expect(widths).toHaveLength(4);
    expect(Math.min(...widths)).toBeGreaterThan(20);
  });
});
