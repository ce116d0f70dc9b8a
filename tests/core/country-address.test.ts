import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as table from 'virtual:country-table';
import { addressOrder, countryCodes, postalWord, regionWord } from '../../src/core/country.ts';
import { rows } from './rows.ts';

const countries = rows<{
  country: string;
  hasPostalCode: boolean;
  postalBeforeCity: boolean;
  format: string;
  regionLabel: string | null;
}>('countries.json');

describe('an address is asked for in the order in which the country writes it', () => {
  test.each([
    ['NL', 'street postalCode city state'],
    ['US', 'street city state postalCode'],
    ['GB', 'street city postalCode state'],
    ['JP', 'postalCode state city street'],
    ['KR', 'state city street postalCode'],
    ['HU', 'city street postalCode state'],
    ['AE', 'street city postalCode state'],
    ['LV', 'street state city postalCode'],
    ['QQ', 'street postalCode city state'],
  ])('%s: %s', (country, order) => {
    expect(addressOrder(country).join(' ')).toBe(order);
  });

  test('each part once; those that the format of the data has, in its order', () => {
    const letters = { street: 'A', postalCode: 'Z', city: 'C', state: 'S' };
    for (const { country, format } of countries) {
      const order = addressOrder(country).map((part) => letters[part]);
      expect([...order].sort()).toEqual(['A', 'C', 'S', 'Z']);
      const written = Array.from(format.matchAll(/%([AZCS])/g), ([, part]) => part);
      expect({ country, order: order.filter((part) => written.includes(part)) }).toEqual({ country, order: written });
    }
  });

  test('the postal code stands before the city in 97 of the 181 countries that have one, and in Japan', () => {
    const withCode = countries.filter(({ hasPostalCode }) => hasPostalCode);
    const before = withCode.filter(({ country }) => {
      const order = addressOrder(country);
      return order.indexOf('postalCode') < order.indexOf('city');
    });
    const expected = withCode.filter(({ postalBeforeCity }) => postalBeforeCity).map(({ country }) => country);
    // Japan's format leaves the city to the street; it stands behind the code and the prefecture there.
    expect(before.map(({ country }) => country)).toEqual([...expected, 'JP'].sort());
    expect([withCode.length, expected.length]).toEqual([181, 97]);
  });
});

test("a country's own words", () => {
  const own = {
    DE: 'PLZ',
    AT: 'PLZ',
    CH: 'PLZ',
    US: 'ZIP',
    PR: 'ZIP',
    IN: 'PIN',
    IE: 'Eircode',
    BR: 'CEP',
    IT: 'CAP',
    CZ: 'PSČ',
  };
  for (const [country, word] of Object.entries(own)) expect(postalWord(country)).toBe(word);
  for (const country of ['NL', 'GB', 'AE', 'QQ', '', '.*']) expect(postalWord(country)).toBeUndefined();
  const regions = { CH: 'canton', JP: 'prefecture', IT: 'province', AE: 'emirate', IE: 'county', CA: 'province' };
  for (const [country, word] of Object.entries(regions)) expect(regionWord(country)).toBe(word);
  for (const country of ['US', 'NL', 'DE', 'QQ', '']) expect(regionWord(country)).toBeUndefined();
  // The data knows no cantons: the post does without them.
  const kinds = countries.map(({ country, regionLabel }) => (country === 'CH' ? 'canton' : regionLabel));
  expect(countries.map(({ country }) => regionWord(country) ?? null)).toEqual(
    kinds.map((kind) => (kind === 'state' ? null : kind)),
  );
});

test('what the first frame needs of all countries is 2.5 kB, brotli', () => {
  expect(Object.keys(table)).toContain('patterns');
  expect(Object.values(table).join('').length).toBeGreaterThan(2000);
  expect(brotliCompressSync(Object.values(table).join('')).length).toBeLessThanOrEqual(2500);
});

test('each of the 48 lists of states is 1.5 kB, brotli, and has as many Latin names as names', () => {
  const folder = join(import.meta.dirname, '../../src/core/country/states');
  const files = readdirSync(folder);
  expect(files).toHaveLength(48);
  let inLatin = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const { names, latin } = JSON.parse(text) as { names: string[]; latin?: string[] };
    expect((latin ?? names).join()).toMatch(/^[\p{Script=Latin}\p{M}\s.,'’&()\-–/ʼ]+$/u);
    expect(countryCodes).toContain(file.replace('.json', ''));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1);
    if (latin) {
      inLatin++;
      expect(latin).toHaveLength(names.length);
    }
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(1500);
  }
  expect(inLatin).toBe(13);
});
