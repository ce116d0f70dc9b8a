import { describe, expect, test } from 'vitest';
import { tidy } from '../../src/core/company.ts';
import { fill, formMistakes, order } from '../../src/core/form.ts';
import { isPostalForm } from '../../src/core/postal-code.ts';
import { recorded } from './companies.ts';
import { rows, type CompanyRow } from './rows.ts';

const companies = rows<CompanyRow>('companies.jsonl');
const messy = rows<CompanyRow & { why: string[] }>('companies-messy.jsonl');
const rules = new Map(
  rows<{ country: string; hasPostalCode: boolean; postalRequired: boolean; cityRequired: boolean }>(
    'countries.json',
  ).map((rule) => [rule.country, rule]),
);
const sent = (text: string): string | undefined => text.normalize('NFC').trim() || undefined;

describe('300 real companies', () => {
  test('are read', () => {
    expect(companies).toHaveLength(300);
    expect(new Set(companies.map(({ country }) => country)).size).toBe(136);
  });

  test.each(companies)('$name, $country: orange untouched, and sent as recorded', (row) => {
    const form = fill(recorded(row));
    expect(formMistakes(form).fields).toEqual({});
    expect(form.shown).toEqual([]);
    const ready = order(form);
    expect(ready?.agreements).toEqual([]);
    const { name, street, city, postalCode } = ready?.company ?? {};
    expect({ name, street, city, postalCode }).toEqual({
      name: sent(row.name),
      street: sent(row.street),
      city: sent(row.city),
      postalCode: sent(row.postalCode),
    });
  });
});

describe('150 records as people typed them', () => {
  test('are read', () => {
    expect(messy).toHaveLength(150);
  });

  /** What must be said of a row, by the country's rules in countries.json and PLATFORM.md's lengths. */
  function expected({ name, street, postalCode, city, country }: CompanyRow): Record<string, string> {
    const rule = rules.get(country);
    const judge = (value: string, { required, longest }: { required: boolean; longest: number }): string =>
      !sent(value) && required ? 'required' : value.trim().length > longest ? 'too-long' : '';
    const judged = {
      name: judge(name, { required: true, longest: 160 }),
      street: judge(street, { required: true, longest: 255 }),
      postalCode: judge(rule?.hasPostalCode === false ? '' : postalCode, {
        required: rule?.postalRequired ?? false,
        longest: 16,
      }),
      city: judge(city, { required: rule?.cityRequired ?? true, longest: 100 }),
      country: rule ? '' : 'invalid',
    };
    return Object.fromEntries(Object.entries(judged).filter(([, said]) => said !== ''));
  }

  test.each(messy)('$name, $country: accepted, or explained at the right field ($why)', (row) => {
    const form = fill(recorded(row));
    const found = formMistakes(form).fields;
    expect(found).toEqual(expected(row));
    // What is wrong in recorded data is said at once; everything else passes, a missing region included.
    expect([...form.shown].sort()).toEqual(Object.keys(found).sort());
    expect(order(form) === undefined).toBe(Object.keys(found).length > 0);
    expect(form.draft).toMatchObject({ name: row.name, street: row.street, city: row.city });
  });

  test('a postal code that is not of the country is tidied to one that is, or gets a hint', () => {
    const odd = messy.filter(
      ({ why, country }) => why.includes('postal code not of the country') && rules.get(country)?.hasPostalCode,
    );
    expect(odd.length).toBeGreaterThan(50);
    const unsaid = odd.filter((row) => {
      const sentCode = tidy(fill(recorded(row)).draft).postalCode;
      return sentCode === row.postalCode && isPostalForm(sentCode, row.country);
    });
    expect(unsaid).toEqual([]);
  });

  test('a region that is missing, or a postal code of another form, never stands in the way', () => {
    const harmless = new Set(['region missing', 'postal code not of the country', 'postal code where none exist']);
    const passing = messy.filter(({ why }) => why.every((reason) => harmless.has(reason)));
    expect(passing.length).toBeGreaterThan(50);
    expect(passing.filter((row) => !order(fill(recorded(row))))).toEqual([]);
  });

  test('a postal code of another form is read, or looks odd, or the country has none; 59 records', () => {
    const odd = messy.filter(({ why }) => why.includes('postal code not of the country'));
    expect(odd).toHaveLength(59);
    const found = { read: 0, odd: 0, none: 0 };
    for (const row of odd) {
      const code = tidy(fill(recorded(row)).draft).postalCode;
      if (rules.get(row.country)?.hasPostalCode === false) {
        expect(code).toBe('');
        found.none++;
      } else if (isPostalForm(code, row.country)) {
        // Not what was typed, which is not of the form; nothing but its letters and digits, and a hyphen or blank.
        expect(code).not.toBe(row.postalCode);
        expect(row.postalCode.replace(/[^A-Z\d]/g, '')).toContain(code.replace(/[ -]/g, ''));
        found.read++;
      } else {
        expect(code).toBe(row.postalCode);
        found.odd++;
      }
    }
    expect(found).toEqual({ read: 27, odd: 32, none: 0 });
  });
});
