import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fill, type FormDraft } from '../../../src/core/form.ts';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, atCompany, filling, record } from '../states.ts';

const agreement = { id: 'saas', title: 'SaaS Agreement', version: '3.2' };
const restored = (kept: FormDraft) => atCompany(fill({ recordedBy: 'GFMS', record, agreements: [agreement] }, kept));
const street = (): HTMLElement => screen.getByLabelText(/^Street/);
const tick = (): HTMLElement => screen.getByRole('checkbox');

test('what was typed before is back and says so; the record is one click away, and so is the way back', async () => {
  await show(Company, restored({ draft: { street: 'Coolsingel 40' }, agreed: ['saas'] }), { next: filling });
  expect(await screen.findByText('What you typed before is here again')).toBeVisible();
  expect(street()).toHaveValue('Coolsingel 40');
  expect(tick()).toBeChecked();

  await userEvent.click(screen.getByRole('button', { name: 'Start over from the record' }));
  expect(street()).toHaveValue('Baan 6');
  expect(tick()).not.toBeChecked();
  expect(screen.getByText('The form is as it was recorded')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Bring back what I typed' }));
  expect(street()).toHaveValue('Coolsingel 40');
  expect(tick()).toBeChecked();
});

test('no notice where nothing differs from the record', async () => {
  await show(Company, restored({ draft: { street: 'Baan 6' }, agreed: [] }));
  await screen.findByText(/Will be sent as/);
  expect(screen.queryByRole('button', { name: 'Start over from the record' })).toBeNull();
});

test('a browser that keeps nothing: said, and nothing else is lost', async () => {
  await show(Company, atCompany({ ...aForm(), unkept: true }));
  expect(await screen.findByText(/^This browser keeps nothing for this page/)).toBeVisible();
  expect(street()).toHaveValue('Baan 6');
});
