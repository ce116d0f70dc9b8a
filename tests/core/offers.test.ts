import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messyRecord from '../../mocks/scenarios/messy-record.ts';
import { fields, type CompanyDraft, type Field } from '../../src/core/company-fields.ts';
import { mistakes } from '../../src/core/company.ts';
import { fill } from '../../src/core/form.ts';
import { repairOf } from '../../src/core/repair/repair.ts';
import { aDraft, recorded } from './companies.ts';
import { rows, type CompanyRow } from './rows.ts';

const companies = rows<CompanyRow>('companies.jsonl');
const messy = rows<CompanyRow>('companies-messy.jsonl');
const codes = rows<{ country: string }>('countries.json').map(({ country }) => country);

/** All that is offered for a draft, field by field. */
const offers = (draft: CompanyDraft): { field: Field; repair: Partial<CompanyDraft> }[] =>
  fields.flatMap((field) => {
    const repair = repairOf(field, draft);
    return repair ? [{ field, repair }] : [];
  });

describe('real records', () => {
  test('nothing is offered for the 300 that are right', () => {
    expect(companies).toHaveLength(300);
    expect(companies.filter((row) => offers(fill(recorded(row)).draft).length > 0)).toEqual([]);
  });

  test('of the 150 messy ones, an offer leaves no mistake in what it changes, and makes none elsewhere', () => {
    let count = 0;
    for (const row of messy) {
      const { draft } = fill(recorded(row));
      const before = mistakes(draft);
      for (const { field, repair } of offers(draft)) {
        count++;
        const after = mistakes({ ...draft, ...repair });
        for (const changed of [field, ...Object.keys(repair)]) expect(after).not.toHaveProperty(changed);
        // Only a country that becomes known asks for more than before.
        if (field !== 'country') expect(before).toMatchObject(after);
      }
    }
    expect(count).toBeGreaterThan(40);
  });

  test('32 of the 150 messy ones are right after one click', () => {
    const helped = messy.filter((row) => {
      const { draft } = fill(recorded(row));
      const wrong = Object.keys(mistakes(draft)).length > 0;
      return wrong && offers(draft).some(({ repair }) => Object.keys(mistakes({ ...draft, ...repair })).length === 0);
    });
    expect(helped).toHaveLength(32);
  });
});

test('the record of the scenario: each offer, and what stays to be done by hand', () => {
  const [invitation] = Object.values(messyRecord().invitations);
  const { draft } = fill({ recordedBy: '', record: { ...invitation?.record }, agreements: [] });
  expect(mistakes(draft)).toEqual({ name: 'too-long', country: 'invalid', website: 'invalid', duns: 'invalid' });
  const found = offers(draft);
  expect(found).toEqual([
    { field: 'name', repair: { name: expect.stringContaining('URS Feinmechanik & S\u00f6hne AG, vormals') as string } },
    { field: 'country', repair: { country: 'NL' } },
    { field: 'slogan', repair: { slogan: '' } },
    { field: 'description', repair: { description: 'Fr\u00e4steile\u0007 und mehr' } },
    { field: 'website', repair: { website: '' } },
    { field: 'duns', repair: { duns: '' } },
  ]);
  const after = found.reduce((now, { repair }) => ({ ...now, ...repair }), draft);
  expect(mistakes(after)).toEqual({ name: 'too-long' });
  expect(offers(after)).toEqual([]);
});

const piece = fc.constantFrom(
  ...[
    '&amp;',
    '&uuml;',
    '&#38;',
    '&nbsp;',
    '&',
    'amp;',
    '\u00c3\u00a4',
    '\u00e2\u20ac\u2122',
    '\u200b',
    ' ',
    ', ',
    '-',
  ],
  ...['n/a', '0000', '3011 AB', 'D-42859', 'NL-', 'K1S 1V7', 'GB', 'UK', 'Netherlands', 'Rotterdam', 'x'.repeat(99)],
  ...['http//', '@', 'urs.example', 'www.', '12-345-6789', 'DUNS ', '0'.repeat(9)],
);
const typing = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const country = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...codes) }, typing);
const typed = fc.record({ ...Object.fromEntries(fields.map((field) => [field, typing])), country });

describe('whatever was recorded, in any country', () => {
  test('an offer never throws, never makes a right field wrong, and changes something', () => {
    let count = 0;
    fc.assert(
      fc.property(typed, (values) => {
        const draft = aDraft(values);
        const before = mistakes(draft);
        for (const { field, repair } of offers(draft)) {
          count++;
          const after = mistakes({ ...draft, ...repair });
          expect({ ...draft, ...repair }).not.toEqual(draft);
          if (!(field in before)) expect(after).not.toHaveProperty(field);
          if (field !== 'country') expect(Object.keys(before)).toEqual(expect.arrayContaining(Object.keys(after)));
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(count).toBeGreaterThan(500);
  });

  test('taking over what is offered comes to an end, after three times at most', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...fields), (values, field) => {
        let draft = aDraft(values);
        const taken: Partial<CompanyDraft>[] = [];
        for (let repair = repairOf(field, draft); repair; repair = repairOf(field, draft)) {
          taken.push(repair);
          draft = { ...draft, ...repair };
          expect(taken.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
