import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Journey } from '../../src/core/journey.ts';
import SignIn from '../../src/steps/sign-in/SignIn.svelte';
import { show } from './stage.ts';
import { account, id, invitation } from './states.ts';

// How long nothing shows, and that this begins after 8 s, is seen with the whole plugin: tests/plugin/waiting.test.ts.
const states = {
  reading: { at: 'reading', id, handedOver: false },
  returning: { at: 'returning', id, handedOver: false },
  accepting: { at: 'accepting', id, invitation, account },
  'signing in': { at: 'signing-in', id, invitation, stage: 'leaving', switchAccount: false },
} satisfies Record<string, Journey>;
const slow = 'This takes longer than usual. We keep trying.';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
};

test.each([
  ['reading', 'Reading your invitation …'],
  // The portal may sign in elsewhere than at Microsoft.
  ['returning', /^Signing you in …$/],
  ['signing in', /^Signing you in …$/],
  ['accepting', 'Accepting your invitation …'],
] as const)('%s says what is waited for, once, with the focus on it', async (name, said) => {
  await show(SignIn, states[name]);
  await pass(1000);
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading).toMatchTextContent(said);
  expect(heading).toHaveFocus();
  // A region that speaks would say it a second time.
  expect(screen.getByRole('status')).toMatchTextContent(/^$/);
  expect(screen.queryByRole('button')).toBeNull();
});

test('that it takes long is said where the customer is', async () => {
  await show(SignIn, states.accepting);
  await pass(1000);
  const status = screen.getByRole('status');
  await pass(7000);
  expect(status).toMatchTextContent(slow);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

describe('when no answer comes', () => {
  test.each(['reading', 'returning', 'accepting'] as const)('%s says so, and offers to try again', async (name) => {
    const { send } = await show(SignIn, states[name]);
    await pass(8000);
    expect(screen.getByRole('status')).toMatchTextContent(slow);
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(send.mock.calls).toEqual([[{ type: 'try-again' }]]);
  });

  test("at Microsoft's door too: a portal's own sign-in may never end", async () => {
    const { send } = await show(SignIn, states['signing in']);
    await pass(8000);
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(send.mock.calls).toEqual([[{ type: 'try-again' }]]);
  });

  test('the waiting begins anew with the next thing that is waited for', async () => {
    const { become } = await show(SignIn, states.reading);
    await pass(8000);
    await become(states.accepting);
    await pass(1000);
    expect(screen.getByRole('heading', { level: 1 })).toMatchTextContent('Accepting your invitation …');
    expect(document.body).not.toMatchTextContent(slow);
  });
});
