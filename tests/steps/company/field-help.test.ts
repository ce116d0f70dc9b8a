import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { aForm, atCompany, filling, record } from '../states.ts';

const field = (label: RegExp): HTMLElement => screen.getByLabelText(label);
const create = (): HTMLElement => screen.getByRole('button', { name: 'Create company' });
const offer = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
/** Without the marks that isolate other people's words (UAX 9). */
const plain = (pattern: string): RegExp => new RegExp(pattern.replaceAll('“', '“\\u2068').replaceAll('”', '\\u2069”'));
const recorded = (changes: Partial<typeof record>) => atCompany(aForm({ record: { ...record, ...changes } }));

describe('a changed field', () => {
  test('is marked, and can be set back: the offer goes, the field has the focus', async () => {
    await show(Company, recorded({ city: 'Delft' }), { next: filling });
    await userEvent.clear(field(/^City/));
    expect(create()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(await offer(plain('^Set back to “Delft”$')));
    expect(field(/^City/)).toHaveValue('Delft');
    expect(field(/^City/)).toHaveFocus();
    expect(field(/^City/)).toHaveAccessibleDescription(/^required · recorded by GFMS ?$/);
    expect(screen.queryByRole('button', { name: /^Set back/ })).toBeNull();
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('that was recorded empty can be emptied again', async () => {
    await show(Company, recorded({ slogan: '' }), { next: filling });
    await userEvent.type(field(/^Slogan/), 'Fast');
    await userEvent.click(await offer(/^Empty it again$/));
    expect(field(/^Slogan/)).toHaveValue('');
  });

  test('is not offered the same in two buttons', async () => {
    await show(Company, recorded({ duns: '' }), { next: filling });
    await userEvent.type(field(/^DUNS/), '12');
    await userEvent.tab();
    await offer(/^Empty it again$/);
    expect(screen.queryByRole('button', { name: 'Clear this field' })).toBeNull();
  });
});

describe('what was recorded wrong is offered right, in one click:', () => {
  test.each([
    { wrong: { country: 'Niederlande' }, name: '^Use “Netherlands”$', label: /^Country/, right: 'NL' },
    { wrong: { name: 'S&ouml;hne &amp; Co' }, name: '^Use “Söhne & Co”$', label: /^Company name/, right: 'Söhne & Co' },
    { wrong: { slogan: 'PrÃ¤zise' }, name: '^Use “Präzise”$', label: /^Slogan/, right: 'Präzise' },
    { wrong: { website: 'n/a' }, name: '^Clear this field$', label: /^Website/, right: '' },
    { wrong: { website: 'http//urs.example' }, name: '^Use “urs.example”$', label: /^Website/, right: 'urs.example' },
    { wrong: { duns: 'No. 15-048-3782' }, name: '^Use “150483782”$', label: /^DUNS number/, right: '150483782' },
  ])('$wrong', async ({ wrong, name, label, right }) => {
    await show(Company, recorded(wrong), { next: filling });
    await userEvent.click(await offer(plain(name)));
    expect(field(label)).toHaveValue(right);
    expect(field(label)).toHaveFocus();
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('a postal code in the town: both fields at once, and the grey button turns orange', async () => {
    await show(Company, recorded({ country: 'DE', postalCode: '', city: '72458 ALBSTADT' }), { next: filling });
    expect(create()).toHaveAttribute('aria-disabled', 'true');
    expect(field(/^Postal code \(PLZ\)$/)).toHaveAccessibleDescription(
      /^Postal code \(PLZ\): please fill this in\. required/,
    );
    await userEvent.click(await offer(plain('^Use Postal code \\(PLZ\\) “72458” and City “ALBSTADT”$')));
    expect(field(/^Postal code/)).toHaveValue('72458');
    expect(field(/^City/)).toHaveValue('ALBSTADT');
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('nothing is repaired by itself', async () => {
    const { send } = await show(Company, recorded({ name: 'S&ouml;hne', website: 'n/a' }), { next: filling });
    await offer(/^Clear this field$/);
    expect(field(/^Company name/)).toHaveValue('S&ouml;hne');
    expect(send).not.toHaveBeenCalled();
  });
});

describe('beside the field stands', () => {
  test('what will be sent, where it is not what stands there', async () => {
    await show(Company, recorded({ country: 'SE', postalCode: 'SE-171 41', duns: '15-048-3782' }));
    await expect.poll(() => field(/^Postal code/)).toHaveAccessibleDescription(plain('Will be sent as “171 41”'));
    expect(field(/^DUNS/)).toHaveAccessibleDescription(plain('Will be sent as “150483782”'));
    expect(field(/^Website/)).toHaveAccessibleDescription(plain('Will be sent as “https://www.urs.example/”'));
    expect(field(/^City/)).toHaveAccessibleDescription(/^required · recorded by GFMS ?$/);
  });

  test('a hint for a postal code of another form, which blocks nothing', async () => {
    await show(Company, recorded({ country: 'CZ', postalCode: 'R.O.C.' }));
    await expect
      .poll(() => field(/^Postal code/))
      .toHaveAccessibleDescription(
        plain('Czechia: postal codes look like “225 99”. If yours is right, leave it as it is.'),
      );
    expect(field(/^Postal code/)).not.toHaveAttribute('aria-invalid');
    expect(create()).not.toHaveAttribute('aria-disabled');
  });

  test('the example, but no leave to keep the code, once the platform has refused it', async () => {
    const form = aForm({ record: { ...record, country: 'CZ', postalCode: 'R.O.C.' } });
    await show(Company, atCompany({ ...form, refused: [{ field: 'postalCode', code: 'invalid' }] }));
    await expect.poll(() => field(/^Postal code/)).toHaveAccessibleDescription(/postal codes look like/);
    expect(field(/^Postal code/)).not.toHaveAccessibleDescription(/leave it as it is/);
  });

  test('no hint in the middle of a word, only after the field was left', async () => {
    await show(Company, recorded({}), { next: filling });
    await userEvent.clear(field(/^Postal code/));
    await userEvent.type(field(/^Postal code/), '30');
    await offer(/^Set back/);
    expect(field(/^Postal code/)).not.toHaveAccessibleDescription(/look like/);
    await userEvent.tab();
    await expect.poll(() => field(/^Postal code/)).toHaveAccessibleDescription(/look like/);
  });

  test('that characters which cannot be seen are left out', async () => {
    const { send } = await show(Company, recorded({ name: 'URS\u202e AG\u200b' }));
    await expect.poll(() => field(/^Company name/)).toHaveAccessibleDescription(/cannot be seen are left out/);
    await userEvent.click(create());
    expect(send).toHaveBeenLastCalledWith(
      expect.objectContaining({
        order: expect.objectContaining({ company: expect.objectContaining({ name: 'URS AG' }) as unknown }) as unknown,
      }),
    );
  });
});
