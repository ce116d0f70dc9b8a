import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compile } from '../../.ci/country-table.mjs';
import { addressOrder, countryCodes, need, postalWord, regionWord } from '../../src/core/country.ts';
import { rows } from './rows.ts';

const folder = join(import.meta.dirname, '../../src/core/country');
const bytes = (text: string): number => brotliCompressSync(text).length;

describe('the data that the form carries is small:', () => {
  test('the table of all countries, at most 2.5 kB', () => {
    const data = JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8')) as Parameters<typeof compile>[0];
    const table = Object.values(compile(data)).join('\n');
    expect(table.length).toBeGreaterThan(2000);
    expect(bytes(table)).toBeLessThanOrEqual(2500);
  });

  const lists = readdirSync(join(folder, 'states'));
  test('48 countries have a list of states', () => expect(lists).toHaveLength(48));
  test.each(lists)('%s, at most 1.5 kB, each state once, in Latin letters too', (file) => {
    const text = readFileSync(join(folder, 'states', file), 'utf8');
    const { names, latin = names } = JSON.parse(text) as { names: string[]; latin?: string[] };
    expect(countryCodes).toContain(file.slice(0, 2));
    expect(bytes(text)).toBeLessThanOrEqual(1500);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    expect(latin).toHaveLength(names.length);
    expect(latin.join()).toMatch(/^[\p{Script=Latin}\p{M}\s.,'’&()\-–/ʼ]+$/u);
  });
});

describe('250 countries, as the data has them:', () => {
  const countries = rows<Record<'country', string> & Record<string, boolean | string | null>>('countries.json');

  test('what an address has, and what must be filled', () => {
    expect(countries).toHaveLength(250);
    for (const { country, hasPostalCode, postalRequired, cityRequired } of countries) {
      const code = !hasPostalCode ? 'absent' : postalRequired ? 'required' : 'optional';
      expect([need(country, 'postalCode'), need(country, 'city')], country).toEqual([
        code,
        cityRequired ? 'required' : 'optional',
      ]);
    }
  });

  test('whether the code stands before the city', () => {
    for (const { country, hasPostalCode, postalBeforeCity, format } of countries) {
      const order = addressOrder(country);
      expect([...order].sort(), country).toEqual(['city', 'postalCode', 'state', 'street']);
      // Where Google's format names no city, the data cannot say.
      if (hasPostalCode && String(format).includes('%C'))
        expect(order.indexOf('postalCode') < order.indexOf('city'), country).toBe(postalBeforeCity);
    }
  });

  test('what kind of state they have', () => {
    for (const { country, regionLabel } of countries) {
      const expected = country === 'CH' ? 'canton' : regionLabel === 'state' ? null : regionLabel;
      expect(regionWord(country) ?? null, country).toBe(expected);
    }
  });
});

test.each([
  ['DE', 'PLZ'],
  ['AT', 'PLZ'],
  ['US', 'ZIP'],
  ['IN', 'PIN'],
  ['IE', 'Eircode'],
  ['BR', 'CEP'],
  ['IT', 'CAP'],
  ['CZ', 'PSČ'],
  ['NL', undefined],
  ['AE', undefined],
  ['', undefined],
  ['.*', undefined],
])('the code of %s is called %s', (country, word) => expect(postalWord(country)).toBe(word));
