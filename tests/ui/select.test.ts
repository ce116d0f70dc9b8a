import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Company from '../../src/steps/company/Company.svelte';
import Select from '../../src/ui/Select.svelte';
import { show } from '../steps/stage.ts';
import { aForm, atCompany, record } from '../steps/states.ts';

const names: Record<string, string> = { AT: 'Austria', DE: 'Germany', NL: 'Netherlands' };
const choices = vi.fn(() => Object.entries(names).map(([value, label]) => ({ value, label })));
const given = {
  control: { id: 'country', name: 'country', describedby: 'note', invalid: undefined },
  value: 'NL',
  placeholder: 'Choose a country',
  labelOf: (value: string) => names[value],
  choices,
  disabled: false,
  autocomplete: 'country' as const,
  onchange: vi.fn<(value: string) => void>(),
  onleave: vi.fn<() => void>(),
};
const select = (): HTMLElement => screen.getByRole('combobox');
const labels = (): (string | null)[] =>
  within(select())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the list', () => {
  test('is built when the customer first reaches for it, and not again', async () => {
    choices.mockClear();
    render(Select, given);
    expect(choices).not.toHaveBeenCalled();
    expect(labels()).toEqual(['Netherlands']);
    await userEvent.tab();
    expect(select()).toHaveFocus();
    expect(labels()).toEqual(['Austria', 'Germany', 'Netherlands']);
    await userEvent.tab();
    await userEvent.click(select());
    expect(choices).toHaveBeenCalledOnce();
  });

  test('keeps what was chosen when it is built', async () => {
    render(Select, given);
    await userEvent.click(select());
    expect(select()).toHaveValue('NL');
    expect(select()).toHaveDisplayValue('Netherlands');
  });

  test('has a place for a value that is not in it', async () => {
    render(Select, { ...given, value: 'Atlantis' });
    expect(select()).toHaveDisplayValue('Choose a country');
    await userEvent.click(select());
    expect(select()).toHaveDisplayValue('Choose a country');
    await userEvent.selectOptions(select(), 'Austria');
    expect(given.onchange).toHaveBeenLastCalledWith('AT');
  });
});

test('a value that comes from elsewhere is shown, before and after the list is built', async () => {
  const { rerender } = render(Select, given);
  await rerender({ value: 'DE' });
  expect(select()).toHaveDisplayValue('Germany');
  await userEvent.click(select());
  await rerender({ value: 'AT' });
  expect(select()).toHaveDisplayValue('Austria');
});

test('a mistake is said', async () => {
  const { rerender } = render(Select, { ...given, control: { ...given.control, invalid: 'true' } });
  expect(select()).toBeInvalid();
  await rerender({ control: given.control });
  expect(select()).not.toHaveAttribute('aria-invalid');
});

describe('the countries', () => {
  const countries = (): HTMLElement => screen.getByRole('combobox');
  const listed = (): string[] => [...countries().querySelectorAll('option')].map(({ text }) => text);

  test.each([
    ['en', ['Afghanistan', 'Åland Islands', 'Albania'], 'Zimbabwe'],
    ['de', ['Afghanistan', 'Ägypten', 'Ålandinseln'], 'Zypern'],
    ['fr', ['Afghanistan', 'Afrique du Sud', 'Albanie'], 'Zimbabwe'],
  ])('are sorted as the language sorts them: %s', async (locale, first, last) => {
    await show(Company, atCompany(aForm({ record: { ...record, country: 'NL' } })), { locale });
    await userEvent.click(countries());
    expect(listed().slice(0, 3)).toEqual(first);
    expect(listed().at(-1)).toBe(last);
  });

  test('are all there, each once', async () => {
    await show(Company, atCompany());
    await userEvent.click(countries());
    expect(listed().length).toBeGreaterThan(245);
    expect(new Set(listed()).size).toBe(listed().length);
  });
});
