import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Button from '../../src/ui/Button.svelte';
import { present } from '../steps/stage.ts';

const button = (): HTMLElement => screen.getByRole('button', { name: 'Try again' });

test('it does what it says, by mouse and by keyboard', async () => {
  const onclick = vi.fn();
  await present(Button, { text: 'action.try-again', onclick });
  await userEvent.click(button());
  button().focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onclick).toHaveBeenCalledTimes(3);
});

test('it sends no form unless it is made for that', async () => {
  await present(Button, { text: 'action.try-again' });
  expect(button()).toHaveAttribute('type', 'button');
});

describe('grey', () => {
  test('is said to those who do not see it, and stays reachable', async () => {
    const onclick = vi.fn();
    await present(Button, { text: 'action.try-again', muted: true, onclick });
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(button()).toBeEnabled();
    await userEvent.tab();
    expect(button()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onclick).toHaveBeenCalledOnce();
  });

  test('and orange have nothing but themselves in common', async () => {
    const { change } = await present(Button, { text: 'action.try-again', muted: true });
    await change({ text: 'action.try-again', muted: false });
    expect(button()).not.toHaveAttribute('aria-disabled');
  });
});

test('a name in its words is put in', async () => {
  await present(Button, { text: 'action.ask-inviter', values: { inviter: '<b>Tamer</b>' } });
  expect(screen.getByRole('button', { name: 'Ask <b>Tamer</b> for a new invitation' })).toBeVisible();
});
