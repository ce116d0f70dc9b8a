import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { next } from '../../../src/core/next.ts';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, atCompany, record } from '../states.ts';

const select = (): HTMLElement => screen.getByRole('combobox', { name: 'Country' });
const labels = (): (string | null)[] =>
  within(select())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const inCountry = (country: string) => atCompany(aForm({ record: { ...record, country } }));

test('the list is built when the customer first reaches for it, and keeps what was chosen', async () => {
  await show(Company, inCountry('NL'));
  expect(labels()).toEqual(['Netherlands']);
  await userEvent.click(select());
  expect(labels().length).toBeGreaterThan(245);
  expect(new Set(labels()).size).toBe(labels().length);
  expect(select()).toHaveDisplayValue('Netherlands');
});

test('the list is there once any field is reached, for a browser that fills in the form from there', async () => {
  await show(Company, inCountry('NL'));
  await userEvent.click(screen.getByLabelText(/^Company name/));
  expect(labels()).toContain('Japan');
});

test('what was recorded and is no country stands there, until one is chosen', async () => {
  await show(Company, inCountry('Atlantis'), { next });
  expect(select()).toHaveDisplayValue('Choose a country (Atlantis)');
  expect(select()).toBeInvalid();
  await userEvent.click(select());
  await userEvent.selectOptions(select(), 'Austria');
  expect(select()).toHaveDisplayValue('Austria');
  expect(select()).not.toHaveAttribute('aria-invalid');
  expect(labels()).not.toContain('Choose a country (Atlantis)');
});

test('the list stands still while a country is chosen: a new one would forget the letters typed so far', async () => {
  await show(Company, inCountry('NL'));
  await userEvent.click(select());
  const austria = within(select()).getByRole('option', { name: 'Austria' });
  await userEvent.selectOptions(select(), 'Germany');
  expect(within(select()).getByRole('option', { name: 'Austria' })).toBe(austria);
});

test.each([
  ['en', ['Afghanistan', 'Åland Islands', 'Albania'], 'Zimbabwe'],
  ['de', ['Afghanistan', 'Ägypten', 'Ålandinseln'], 'Zypern'],
  ['fr', ['Afghanistan', 'Afrique du Sud', 'Albanie'], 'Zimbabwe'],
])('countries are sorted as the language sorts them: %s', async (locale, first, last) => {
  await show(Company, inCountry('NL'), { locale });
  const country = screen.getByRole('combobox');
  await userEvent.click(country);
  const listed = [...country.querySelectorAll('option')].map(({ text }) => text);
  expect(listed.slice(0, 3)).toEqual(first);
  expect(listed.at(-1)).toBe(last);
});
