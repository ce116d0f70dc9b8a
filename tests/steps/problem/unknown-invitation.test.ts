import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Problem from '../../../src/steps/problem/Problem.svelte';
import { show } from '../stage.ts';
import { id } from '../states.ts';

test('an invitation that the platform does not know can be asked for anew, where the host offers it', async () => {
  const requestInvitation = vi.fn();
  await show(Problem, { at: 'problem', problem: { code: 'invitation-not-found' }, id }, { requestInvitation });
  screen.getByRole('button', { name: 'Ask for a new invitation' }).click();
  expect(requestInvitation).toHaveBeenCalledWith(id);
});
