import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, atCompany, filling, record } from '../states.ts';

const field = (label: RegExp): HTMLElement => screen.getByLabelText(label);
const create = (): HTMLElement => screen.getByRole('button', { name: 'Create company' });

describe('every field shows what was recorded, says whether it must be filled, and where it comes from', () => {
  test.each([
    [/^Company name/, 'URS Feinmechanik AG', 'required'],
    [/^Street/, 'Baan 6', 'required'],
    [/^Postal code/, '3011', 'required'],
    [/^City/, 'Rotterdam', 'required'],
    [/^State/, 'Zuid-Holland', 'optional'],
    [/^Country/, 'NL', 'required'],
    [/^Slogan/, 'Precision since 1962', 'optional'],
    [/^Description/, 'Fine mechanics', 'optional'],
    [/^Website/, 'www.urs.example', 'optional'],
    [/^DUNS number/, '150483782', 'optional'],
  ])('%s', async (label, value, must) => {
    await show(Company, atCompany());
    expect(field(label)).toHaveValue(value);
    expect(field(label)).toHaveAccessibleDescription(new RegExp(`^${must}\\b.*recorded by GFMS`));
    expect(field(label)).not.toHaveAttribute('aria-invalid');
    if (must === 'required') expect(field(label)).toBeRequired();
    else expect(field(label)).not.toBeRequired();
  });

  test('the country is shown by its name', async () => {
    await show(Company, atCompany());
    expect(field(/^Country/)).toHaveDisplayValue('Netherlands');
  });

  test('the heading has the focus, and says who recorded it', async () => {
    await show(Company, atCompany());
    expect(screen.getByRole('heading', { level: 1, name: 'Check your company' })).toHaveFocus();
    expect(screen.getByText('GFMS')).toBeVisible();
  });

  test('nobody recorded it, nobody is named', async () => {
    await show(Company, atCompany(aForm({ recordedBy: '' })));
    expect(field(/^Company name/)).toHaveAccessibleDescription('required');
    expect(document.body).not.toMatchTextContent(/recorded/);
  });

  test('what is not recorded has no source', async () => {
    await show(Company, atCompany(aForm({ record: { ...record, slogan: '' } })));
    expect(field(/^Slogan/)).toHaveAccessibleDescription('optional');
  });

  test('what was changed says so', async () => {
    await show(Company, atCompany(), { next: filling });
    await userEvent.type(field(/^Slogan/), '!');
    expect(field(/^Slogan/)).toHaveAccessibleDescription('optional · changed by you');
  });
});

test('each field tells the browser what to fill in', async () => {
  await show(Company, atCompany());
  const tokens = [/^Company name/, /^Street/, /^Postal code/, /^City/, /^State/, /^Country/, /^Website/];
  expect(tokens.map((label) => field(label).getAttribute('autocomplete'))).toEqual([
    'organization',
    'address-line1',
    'postal-code',
    'address-level2',
    'address-level1',
    'country',
    'url',
  ]);
});

describe('the country decides', () => {
  test('it is chosen by typing', async () => {
    const { send } = await show(Company, atCompany(), { next: filling });
    await userEvent.click(field(/^Country/));
    await userEvent.selectOptions(field(/^Country/), 'Germany');
    expect(send).toHaveBeenLastCalledWith(
      expect.objectContaining({ form: expect.objectContaining({ draft: { ...record, country: 'DE' } }) as unknown }),
    );
    expect(field(/^Country/)).toHaveDisplayValue('Germany');
  });

  test.each([
    ['nl', /^Netherlands$/, true],
    ['Netherlands', /Netherlands/, false],
    ['Atlantis', /Atlantis/, false],
    ['', /^Choose a country$/, false],
  ])('%j was recorded: it is shown as %s', async (country, shown, right) => {
    await show(Company, atCompany(aForm({ record: { ...record, country } })));
    expect(field(/^Country/)).toHaveDisplayValue(shown);
    if (right) expect(create()).not.toHaveAttribute('aria-disabled');
    else expect(create()).toHaveAttribute('aria-disabled', 'true');
  });

  test('Ireland: the postal code is there, and optional', async () => {
    await show(Company, atCompany(aForm({ record: { ...record, country: 'IE', postalCode: '' } })));
    expect(field(/^Postal code/)).toHaveAccessibleDescription('optional');
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('the United Arab Emirates: there is no postal code, and none is sent', async () => {
    const { send } = await show(Company, atCompany(aForm({ record: { ...record, country: 'AE' } })), { next: filling });
    expect(screen.queryByLabelText(/^Postal code/)).toBeNull();
    await userEvent.click(create());
    const [event] = send.mock.lastCall ?? [];
    expect(event).toMatchObject({ type: 'create', order: { company: { country: 'AE' } } });
    expect(event).not.toHaveProperty('order.company.postalCode');
  });
});

test.each([
  ['Arabic', 'شركة المستقبل', 'Baan 6'],
  ['Chinese', '上海机械有限公司', '南京路１号'],
  ['markup', '<b>URS</b> & Söhne', '"><script>alert(1)</script>'],
])('%s is shown as it was recorded', async (_script, name, street) => {
  await show(Company, atCompany(aForm({ record: { ...record, name, street } })));
  expect(field(/^Company name/)).toHaveValue(name);
  expect(field(/^Street/)).toHaveValue(street);
  expect(field(/^Company name/)).toHaveAttribute('dir', 'auto');
});
