import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, agreements, atCompany, filling, record } from '../states.ts';

const create = (): HTMLElement => screen.getByRole('button', { name: 'Create company' });
const field = (label: RegExp): HTMLElement => screen.getByLabelText(label);
const wrong = (changes: Partial<typeof record>) => atCompany(aForm({ record: { ...record, ...changes } }));

describe('orange', () => {
  test('the button is orange in the first moment, when all that was recorded is right', async () => {
    await show(Company, atCompany());
    expect(create()).not.toHaveAttribute('aria-disabled');
    expect(create()).toHaveAccessibleDescription('All is right. You can create the company.');
  });

  test('Create company turns orange when the last wrong field is right', async () => {
    await show(Company, wrong({ duns: '12345', city: '' }), { next: filling });
    expect(create()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(field(/^City/), 'Rotterdam');
    expect(create()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(field(/^DUNS number/), '6789');
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('it turns grey again with the next mistake', async () => {
    await show(Company, atCompany(), { next: filling });
    await userEvent.clear(field(/^Company name/));
    expect(create()).toHaveAttribute('aria-disabled', 'true');
  });

  test('grey and orange differ by more than a colour: the button says what it stands for', async () => {
    await show(Company, wrong({ city: '', street: '' }), { next: filling });
    expect(create()).toHaveAccessibleDescription('2 things are left to do');
    await userEvent.type(field(/^City/), 'Rotterdam');
    expect(create()).toHaveAccessibleDescription('One thing is left to do');
  });

  test('it sends what was recorded, tidied, and nothing empty', async () => {
    const { send } = await show(Company, wrong({ slogan: '', description: '' }));
    await userEvent.click(create());
    expect(send.mock.calls).toEqual([
      [
        {
          type: 'create',
          order: {
            company: {
              name: 'URS Feinmechanik AG',
              street: 'Baan 6',
              postalCode: '3011',
              city: 'Rotterdam',
              state: 'Zuid-Holland',
              country: 'NL',
              website: 'https://www.urs.example/',
              duns: '150483782',
            },
            agreements: [],
          },
        },
      ],
    ]);
  });
});

describe('grey', () => {
  test('it is reached by Tab', async () => {
    await show(Company, wrong({ name: '' }));
    field(/^DUNS number/).focus();
    await userEvent.tab();
    expect(create()).toHaveFocus();
    expect(create()).not.toBeDisabled();
  });

  test.each([
    ['a click', () => userEvent.click(create())],
    ['Enter on it', () => (create().focus(), userEvent.keyboard('{Enter}'))],
    ['Enter in a field', () => userEvent.type(field(/^City/), '{Enter}')],
  ])('%s sends nothing and shows what is missing', async (_how, activate) => {
    const { send } = await show(Company, wrong({ name: '', duns: '12345' }), { next: filling });
    await activate();
    expect(send.mock.calls.map(([{ type }]) => type)).not.toContain('create');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveAccessibleName('2 things are left to do');
  });

  test('each line of the summary leads to its field, in the same words', async () => {
    const offer = { record: { ...record, name: '', duns: '12345', website: 'n/a' }, agreements };
    await show(Company, atCompany(aForm(offer)), { next: filling });
    await userEvent.click(create());
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Company name: please fill this in.',
      'Please give a web address such as www.example.com.',
      'A DUNS number has nine digits.',
      'Please accept the SaaS Agreement to go on.',
      'Please accept the Data Processing Agreement to go on.',
    ]);
    for (const link of links) {
      await userEvent.click(link);
      expect(document.activeElement).toHaveAttribute('aria-invalid', 'true');
      expect(document.activeElement).toHaveAccessibleDescription(new RegExp(`^${link.textContent}`));
    }
  });

  test('the summary goes when all is right', async () => {
    await show(Company, wrong({ name: '' }), { next: filling });
    await userEvent.click(create());
    await screen.findByRole('alert');
    await userEvent.type(field(/^Company name/), 'URS');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a message shows', () => {
  test('at once for what was recorded wrong', async () => {
    await show(Company, wrong({ duns: '12345' }));
    expect(screen.getByText('A DUNS number has nine digits.')).toBeVisible();
    expect(field(/^DUNS number/)).toBeInvalid();
  });

  test('not while a field is typed into, but after it was left', async () => {
    await show(Company, wrong({ duns: '' }), { next: filling });
    await userEvent.type(field(/^DUNS number/), '12');
    expect(field(/^DUNS number/)).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(field(/^DUNS number/)).toHaveAccessibleDescription(/^A DUNS number has nine digits\./);
  });

  test('not for a field that was passed through unchanged', async () => {
    await show(Company, atCompany(aForm({ agreements })), { next: filling });
    await userEvent.click(field(/^Slogan/));
    await userEvent.tab();
    expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
  });

  test('with the longest length that is allowed', async () => {
    await show(Company, wrong({ name: 'x'.repeat(161) }));
    expect(screen.getByText('Company name: at most 160 characters.')).toBeVisible();
  });
});

test('the summary takes the focus when it is asked for, never from somebody who types', async () => {
  await show(Company, wrong({ city: '' }), { next: filling });
  await userEvent.click(create());
  expect(await screen.findByRole('alert')).toBeVisible();
  await userEvent.type(field(/^City/), 'Delft');
  await userEvent.clear(field(/^Company name/));
  await userEvent.type(field(/^Company name/), 'Neue Firma AG');
  expect(field(/^Company name/)).toHaveValue('Neue Firma AG');
  expect(field(/^Company name/)).toHaveFocus();
});
