import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Creating } from '../../../src/core/journey.ts';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { account, aForm, agreements, atCompany, filling, id, invitation } from '../states.ts';

const creating: Creating = {
  at: 'creating',
  id,
  invitation,
  account,
  form: aForm(),
  order: { company: { name: 'URS Feinmechanik AG', country: 'NL' }, agreements: [] },
  stage: 'sending',
  repeated: false,
};
const create = (): HTMLElement => screen.getByRole('button', { name: 'Create company' });

afterEach(() => void vi.useRealTimers());

test('Enter sends once', async () => {
  const { send } = await show(Company, atCompany(), { next: filling });
  await userEvent.type(screen.getByLabelText(/^City/), '{Enter}{Enter}{Enter}');
  expect(send.mock.calls.map(([{ type }]) => type)).toEqual(['create']);
});

test('a double click sends once', async () => {
  const { send } = await show(Company, atCompany(), { next: filling });
  await userEvent.dblClick(create());
  expect(send.mock.calls.map(([{ type }]) => type)).toEqual(['create']);
});

test('the button does nothing, and says what is going on', async () => {
  const { send } = await show(Company, creating);
  expect(create()).toHaveAccessibleDescription('Creating your company …');
  expect(create()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(create());
  await userEvent.type(screen.getByLabelText(/^City/), '{Enter}');
  expect(send).not.toHaveBeenCalled();
});

test('nothing can be changed', async () => {
  const { send } = await show(Company, { ...creating, form: aForm({ agreements }) });
  await userEvent.type(screen.getByLabelText(/^City/), 'x');
  await userEvent.click(screen.getAllByRole('checkbox')[0] ?? document.body);
  expect(send).not.toHaveBeenCalled();
});

test('a look-up says so', async () => {
  await show(Company, { ...creating, stage: 'looking-up' });
  expect(create()).toHaveAccessibleDescription('Checking whether your company was created …');
});

test('after 8 s it says so, and offers to try again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { send } = await show(Company, creating);
  await vi.advanceTimersByTimeAsync(7999);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(screen.getByRole('status')).toMatchTextContent(/This takes longer than usual/);
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(send.mock.calls).toEqual([[{ type: 'try-again' }]]);
});
