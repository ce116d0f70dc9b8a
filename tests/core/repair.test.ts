import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields, type CompanyDraft, type Field } from '../../src/core/company-fields.ts';
import { mistakes } from '../../src/core/company.ts';
import { countryCodes } from '../../src/core/country.ts';
import { fill } from '../../src/core/form.ts';
import { countryNamed } from '../../src/core/repair/country-name.ts';
import { reread, withoutEntities } from '../../src/core/repair/entities.ts';
import { repairOf, type Repair } from '../../src/core/repair/repair.ts';
import { aDraft, recorded } from './companies.ts';
import { rows, type CompanyRow } from './rows.ts';

describe('a country is known by its name:', () => {
  test.each([
    ['Netherlands', 'NL'],
    ['The Netherlands', 'NL'],
    ['HOLLAND', 'NL'],
    ['Niederlande', 'NL'],
    ['Deutschland', 'DE'],
    ['Suisse', 'CH'],
    ['México', 'MX'],
    ['Mexico', 'MX'],
    ['Magyarország', 'HU'],
    ['日本', 'JP'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['YU', 'RS'],
    ['Czech Republic', 'CZ'],
  ])('%s is %s', (name, code) => expect(countryNamed(name)).toBe(code));

  test.each(['', ' ', 'Atlantis', 'Baan 6', '3011', '__proto__', 'constructor'])('%j is none', (name) =>
    expect(countryNamed(name)).toBeUndefined(),
  );
});

test.each([
  ['M&uuml;ller &amp; S&ouml;hne', 'Müller & Söhne'],
  ['&#77;&#x4D; &quot;K&quot; LINE', 'MM "K" LINE'],
  ['A &ndash; B', 'A – B'],
  ['AT&T; &nothing; R&D', 'AT&T; &nothing; R&D'],
  ['&#0;&#99999999;', '&#0;&#99999999;'],
])('%s reads %s', (text, read) => expect(withoutEntities(text)).toBe(read));

test.each([
  ['FrÃ¤steile', 'Frästeile'],
  ['CafÃ© â€“ Ltd', 'Café – Ltd'],
  ['Façade Ärzte', 'Façade Ärzte'],
  ['Ã', 'Ã'],
  ['株式会社', '株式会社'],
])('%s was meant as %s', (text, meant) => expect(reread(text)).toBe(meant));

describe('what is offered for', () => {
  const of = (field: Field, changes: Partial<CompanyDraft>): Repair | undefined => repairOf(field, aDraft(changes));
  test.each<[Field, Partial<CompanyDraft>, Repair | undefined]>([
    ['country', { country: 'Netherlands' }, { country: 'NL' }],
    ['country', { country: 'Atlantis' }, undefined],
    ['name', { name: 'S&ouml;hne\u0007 AG' }, { name: 'Söhne AG' }],
    ['slogan', { slogan: 'n/a' }, { slogan: '' }],
    ['state', { state: '-' }, { state: '' }],
    ['state', { state: 'NA', country: 'IT' }, undefined],
    ['state', { state: 'NV', country: 'US' }, undefined],
    ['name', { name: 'N/A' }, undefined],
    ['website', { website: 'info@urs.example' }, { website: 'urs.example' }],
    ['website', { website: 'http//www.urs.example' }, { website: 'www.urs.example' }],
    ['website', { website: 'www.urs.example, www.urs.test' }, { website: 'www.urs.example' }],
    ['website', { website: 'not a website' }, { website: '' }],
    ['duns', { duns: 'DUNS no. 12-345-6789 (head office)' }, { duns: '123456789' }],
    ['duns', { duns: '12-345-678' }, { duns: '' }],
    ['city', { country: 'DE', postalCode: '', city: '72458 ALBSTADT' }, { postalCode: '72458', city: 'ALBSTADT' }],
    [
      'city',
      { country: 'DE', postalCode: '', city: '58511', state: 'Lüdenscheid' },
      { postalCode: '58511', city: 'Lüdenscheid', state: '' },
    ],
    [
      'city',
      { country: 'CA', postalCode: '', city: 'OTTAWA, ONTARIO K1S 1V7' },
      { postalCode: 'K1S 1V7', city: 'OTTAWA, ONTARIO' },
    ],
    ['state', { country: 'GB', postalCode: '', state: 'England TW7 5QD' }, { postalCode: 'TW7 5QD', state: 'England' }],
    ['postalCode', { country: 'NO', postalCode: '1351 RUD', city: '' }, { postalCode: '1351', city: 'RUD' }],
    ['postalCode', { country: 'PT', postalCode: '1549-002 Lis', city: 'Lisbon' }, { postalCode: '1549-002' }],
    ['city', { country: 'RU', city: '', state: 'Moscow' }, { city: 'Moscow', state: '' }],
    ['city', { country: 'IL', city: '', state: 'ISRAEL' }, undefined],
    ['city', { country: 'DE', postalCode: '72458', city: '72458 ALBSTADT' }, undefined],
  ])('%s in %o', (field, changes, repair) => expect(of(field, changes)).toEqual(repair));
});

/** Takes an offer over, as a click does, until there is none. */
function taken(field: Field, draft: CompanyDraft, most: number): CompanyDraft {
  const repair = most > 0 ? repairOf(field, draft) : undefined;
  return repair ? taken(field, { ...draft, ...repair }, most - 1) : draft;
}

test('300 real companies: nothing that is right is offered another way', () => {
  const offered = rows<CompanyRow>('companies.jsonl').flatMap((row) => {
    const { draft } = fill(recorded(row));
    return fields.map((field) => repairOf(field, draft)).filter((repair) => repair);
  });
  expect(offered).toEqual([]);
});

test('150 records as people typed them: each offer that is taken leaves its field right', () => {
  let offers = 0;
  for (const row of rows<CompanyRow>('companies-messy.jsonl')) {
    const { draft } = fill(recorded(row));
    for (const field of fields) {
      const repair = repairOf(field, draft);
      if (!repair) continue;
      offers += 1;
      expect(mistakes({ ...draft, ...repair })[field], `${row.name}: ${field}`).toBeUndefined();
    }
  }
  expect(offers).toBeGreaterThan(30);
});

test('whatever was recorded: an offer ends, and never throws', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('n/a', '72458 X', '&amp;', 'Ã¤'));
  const drafts = fc.record({ city: text, state: text, postalCode: text, website: text, duns: text, name: text });
  fc.assert(
    fc.property(drafts, fc.constantFrom(...countryCodes, 'UK', ''), (changes, country) => {
      const draft = aDraft({ ...changes, country });
      for (const field of fields) expect(repairOf(field, taken(field, draft, 3))).toBeUndefined();
    }),
    { numRuns: 500, seed: 5 },
  );
});
