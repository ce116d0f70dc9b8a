import { fireEvent, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, atCompany, filling, record } from '../states.ts';

const inCountry = (country: string) => atCompany(aForm({ record: { ...record, country } }));
const address = (): HTMLElement => screen.getByRole('group', { name: 'Address' });
const labels = (): string[] => [...address().querySelectorAll('label')].map((label) => label.textContent.trim());

describe('an address is laid out, and named, as its country does:', () => {
  test.each([
    ['NL', ['Country', 'Street', 'Postal code', 'City', 'State']],
    ['CH', ['Country', 'Street', 'Postal code (PLZ)', 'City', 'State (Canton)']],
    ['US', ['Country', 'Street', 'City', 'State', 'Postal code (ZIP)']],
    ['GB', ['Country', 'Street', 'City', 'Postal code', 'State']],
    ['JP', ['Country', 'Postal code', 'State (Prefecture)', 'City', 'Street']],
    ['HU', ['Country', 'City', 'Street', 'Postal code', 'State']],
    ['AE', ['Country', 'Street', 'City', 'State (Emirate)']],
    ['HK', ['Country', 'State (Area)', 'City', 'Street']],
    ['IN', ['Country', 'Street', 'City', 'Postal code (PIN)', 'State']],
    ['QQ', ['Country', 'Street', 'Postal code', 'City', 'State']],
  ])('%s', async (country, expected) => {
    await show(Company, inCountry(country));
    expect(labels()).toEqual(expected);
  });
});

test('another country: the same inputs in another order, with all that was typed', async () => {
  await show(Company, inCountry('NL'), { next: filling });
  const city = screen.getByLabelText(/^City/);
  const postalCode = screen.getByLabelText(/^Postal code/);
  await userEvent.type(city, ' Zuid');
  await userEvent.click(screen.getByLabelText('Country'));
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Japan');
  expect(labels()).toEqual(['Country', 'Postal code', 'State (Prefecture)', 'City', 'Street']);
  expect(screen.getByLabelText(/^City/)).toBe(city);
  expect(screen.getByLabelText(/^Postal code/)).toBe(postalCode);
  expect(city).toHaveValue('Rotterdam Zuid');
  expect(screen.getByLabelText('Country')).toHaveFocus();
});

test('the browser changes the country while it fills in from a field: that field keeps the focus, the others move around it', async () => {
  await show(Company, inCountry('NL'), { next: filling });
  const city = screen.getByLabelText(/^City/);
  city.focus();
  await screen.findByRole('option', { name: 'Japan' });
  const lost = vi.fn();
  city.addEventListener('blur', lost);
  await fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'JP' } });
  expect(labels()).toEqual(['Country', 'Postal code', 'State (Prefecture)', 'City', 'Street']);
  expect(city).toHaveFocus();
  expect(lost).not.toHaveBeenCalled();
});

test('a country without postal codes and back: the code is there again', async () => {
  await show(Company, inCountry('NL'), { next: filling });
  const country = screen.getByLabelText('Country');
  await userEvent.click(country);
  await userEvent.selectOptions(country, 'United Arab Emirates');
  expect(screen.queryByLabelText(/^Postal code/)).toBeNull();
  await userEvent.selectOptions(country, 'Germany');
  expect(labels()).toEqual(['Country', 'Street', 'Postal code (PLZ)', 'City', 'State']);
  expect(screen.getByLabelText(/^Postal code/)).toHaveValue('3011');
});

test('the messages have the same names, in the order of the page', async () => {
  await show(
    Company,
    atCompany(aForm({ record: { ...record, country: 'US', street: '', city: '', postalCode: '' } })),
    {
      next: filling,
    },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Create company' }));
  const lines = within(await screen.findByRole('alert')).getAllByRole('link');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Street: please fill this in.',
    'City: please fill this in.',
    'Postal code (ZIP): please fill this in.',
  ]);
});

describe('a list of states', () => {
  const state = (): HTMLElement => screen.getByLabelText(/^State/);
  const offered = (): string[] => {
    const list = (state() as HTMLInputElement).list;
    return [...(list?.options ?? [])].map(({ value }) => value);
  };

  test.each([
    { country: 'US', first: ['Alabama', 'Alaska', 'American Samoa'], count: 62 },
    { country: 'JP', first: ['Hokkaido', 'Aomori', 'Iwate'], count: 47 },
    { country: 'CH', first: ['Aargau', 'Appenzell Ausserrhoden', 'Appenzell Innerrhoden'], count: 26 },
  ])('$country: offered when the field is reached; anything else can be typed', async ({ country, first, count }) => {
    await show(Company, inCountry(country), { next: filling });
    await screen.findAllByText(/Will be sent as/);
    expect(offered()).toEqual([]);
    await userEvent.click(state());
    await expect.poll(offered).toHaveLength(count);
    expect(offered().slice(0, 3)).toEqual(first);
    await userEvent.type(state(), '!');
    expect(state()).toHaveValue('Zuid-Holland!');
    expect(offered()).toHaveLength(count);
  });

  test('none where the country has none, and none of the country before', async () => {
    await show(Company, inCountry('US'), { next: filling });
    await screen.findAllByText(/Will be sent as/);
    await userEvent.click(state());
    await expect.poll(offered).toHaveLength(62);
    await userEvent.click(screen.getByLabelText('Country'));
    await userEvent.selectOptions(screen.getByLabelText('Country'), 'Germany');
    await userEvent.click(state());
    expect(offered()).toEqual([]);
  });
});
