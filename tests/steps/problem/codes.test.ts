import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { AtProblem, SigningIn } from '../../../src/core/journey.ts';
import type { Problem as ProblemType } from '../../../src/core/problem.ts';
import Problem from '../../../src/steps/problem/Problem.svelte';
import { show } from '../stage.ts';
import { account, aForm, atCompany, id, invitation } from '../states.ts';

const switching: SigningIn = { at: 'signing-in', id, invitation, stage: 'leaving', switchAccount: true };
const at = (problem: ProblemType, more: Partial<AtProblem> = {}): AtProblem => ({ at: 'problem', problem, ...more });

test.each([
  ['link-invalid', 'This is not a valid link', 'Open the link in your invitation e-mail again, or copy it whole'],
  ['invitation-not-found', 'We do not know this invitation', 'Check that you opened the newest e-mail'],
  ['invitation-expired', 'This invitation has expired', 'An invitation is valid for 30 days.'],
  ['invitation-revoked', 'This invitation was withdrawn', 'The sender took it back.'],
  [
    'accepted-by-other',
    'This invitation was accepted with another account',
    'Sign in with the account that accepted it',
  ],
  ['wrong-account', 'This invitation is for another address', 'Sign in with the invited address.'],
  ['not-allowed', 'This account may not accept the invitation', 'Use another account, or ask the sender'],
  ['sign-in-cancelled', 'You are not signed in yet', 'Nothing is lost.'],
  ['consent-declined', 'You answered “No” at Microsoft', 'Without your “Yes” the portal cannot recognise you.'],
  ['sign-in-failed', 'The sign-in did not work', 'Please try once more.'],
  ['sign-in-lost', 'The sign-in could not be finished here', 'Open the link in your invitation e-mail again'],
  ['redirect-loop', 'The sign-in keeps starting over', 'We stopped it.'],
  ['clock-wrong', 'The clock of this device is wrong', 'Set date and time to automatic'],
  ['session-expired', 'Your sign-in has ended', 'Sign in again.'],
  ['offline', 'You are offline', 'Check the connection'],
  ['service-down', 'The service does not answer', 'Please try again in a few minutes.'],
  ['rate-limited', 'There are too many requests just now', 'Please wait a moment'],
  ['answer-invalid', 'The service gave an answer that we cannot read', 'Please try again.'],
  ['company-exists', 'This company may exist already', 'Is it yours?'],
  ['company-rejected', 'The company was not accepted', 'Correct what is marked'],
  ['unexpected', 'Something went wrong', 'Please try again.'],
] as const)('%s: %s', async (code, title, text) => {
  await show(Problem, at({ code }));
  expect(screen.getByRole('heading', { level: 1, name: title })).toHaveFocus();
  expect(screen.getByText(text, { exact: false })).toBeVisible();
});

test.each([
  ['a form waits', aForm(), 1],
  ['nothing was typed yet', undefined, 0],
] as const)('session-expired: what was typed is spoken of where there is a form (%s)', async (_when, form, times) => {
  const again = { ...switching, switchAccount: false, ...(form && { held: { account, form } }) };
  await show(Problem, at({ code: 'session-expired' }, { again }));
  expect(screen.queryAllByText('All that you typed is kept.')).toHaveLength(times);
});

describe('what can be done about it', () => {
  const again = atCompany();
  const buttons = (): string[] => screen.queryAllByRole('button').map(({ textContent }) => textContent.trim());

  test('"Try again", where that can help', async () => {
    const { send } = await show(Problem, at({ code: 'service-down' }, { again }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send.mock.calls).toEqual([[{ type: 'try-again' }]]);
  });

  test('"Sign in again", when the sign-in has ended', async () => {
    const { send } = await show(Problem, at({ code: 'session-expired' }, { again }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(send.mock.calls).toEqual([[{ type: 'try-again' }]]);
    expect(buttons()).toEqual(['Sign in again']);
  });

  test.each(['wrong-account', 'accepted-by-other', 'not-allowed'] as const)(
    '%s: "Use another account"',
    async (code) => {
      const { send } = await show(Problem, at({ code }, { switchAccount: switching }));
      await userEvent.click(screen.getByRole('button', { name: 'Use another account' }));
      expect(send.mock.calls).toEqual([[{ type: 'switch-account' }]]);
    },
  );

  test('nothing is offered that cannot help', async () => {
    await show(Problem, at({ code: 'link-invalid' }));
    expect(buttons()).toEqual([]);
  });
});
