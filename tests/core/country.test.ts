import { expect, test } from 'vitest';
import { mistakes, obligation, tidy } from '../../src/core/company.ts';
import { countryCodes, isCountry } from '../../src/core/country.ts';
import { aDraft } from './companies.ts';
import { rows } from './rows.ts';

interface Country {
  country: string;
  hasPostalCode: boolean;
  postalRequired: boolean;
  cityRequired: boolean;
  postalExamples: string[];
}
const countries = rows<Country>('countries.json');
const codes = countries.map(({ country }) => country);

test('the 250 countries of the data can be chosen, and no other', () => {
  expect(codes).toHaveLength(250);
  expect([...countryCodes].sort()).toEqual([...codes].sort());
  const accepted = codes.filter((country) => mistakes(aDraft({ country })).country === undefined);
  expect(accepted).toEqual(codes);
});

test.each(['QQ', 'nl', 'NLD', 'Netherlands', 'N', 'NLDE', '\uff2e\uff2c', '--', 'toString', '__proto__'])(
  '%s is no country',
  (country) => {
    expect(isCountry(country)).toBe(false);
    expect(mistakes(aDraft({ country })).country).toBe('invalid');
  },
);

test('a postal code is asked for as each country has it', () => {
  const rule = ({ hasPostalCode, postalRequired }: Country): string =>
    hasPostalCode ? (postalRequired ? 'required' : 'optional') : 'absent';
  const expected = countries.map((row) => [row.country, rule(row)]);
  expect(codes.map((country) => [country, obligation('postalCode', country)])).toEqual(expected);
  expect(expected.filter(([, asked]) => asked === 'required')).toHaveLength(74);
  expect(expected.filter(([, asked]) => asked === 'absent')).toHaveLength(69);
});

test('a city is required but in the 14 countries whose addresses need none', () => {
  const expected = countries.map(({ country, cityRequired }) => [country, cityRequired ? 'required' : 'optional']);
  expect(codes.map((country) => [country, obligation('city', country)])).toEqual(expected);
  expect(expected.filter(([, asked]) => asked === 'optional').map(([country]) => country)).toEqual([
    ...['AE', 'AG', 'CO', 'GI', 'HK', 'ID', 'JP', 'KY', 'MO', 'NR', 'SG', 'SM', 'VG', 'VN'],
  ]);
});

test('name, street and country are required everywhere; state and all others nowhere', () => {
  for (const country of ['', 'QQ', ...codes]) {
    for (const field of ['name', 'street', 'country'] as const) expect(obligation(field, country)).toBe('required');
    for (const field of ['state', 'slogan', 'description', 'website', 'duns'] as const) {
      expect(obligation(field, country)).toBe('optional');
    }
  }
});

test('an address without postal code, city and state passes just where the country asks for none of them', () => {
  for (const { country, hasPostalCode, postalRequired, cityRequired } of countries) {
    expect(mistakes(aDraft({ country, postalCode: '', city: '', state: '' }))).toEqual({
      ...(hasPostalCode && postalRequired && { postalCode: 'required' }),
      ...(cityRequired && { city: 'required' }),
    });
  }
});

test('where a country has no postal code, none is sent, however the country was typed', () => {
  for (const { country } of countries.filter((row) => !row.hasPostalCode)) {
    expect(tidy(aDraft({ country, postalCode: '12345678901234567' })).postalCode).toBe('');
    expect(mistakes(aDraft({ country: ` ${country}\u200b`, postalCode: '12345678901234567' }))).toEqual({});
  }
});

test('433 postal codes pass in their own country and, as a pattern never blocks, in every other that has one', () => {
  const examples = countries.flatMap(({ country, postalExamples }) =>
    postalExamples.map((code) => ({ country, code })),
  );
  expect(examples).toHaveLength(433);
  for (const { country, code } of examples) {
    expect(mistakes(aDraft({ country, postalCode: code }))).toEqual({});
    expect(mistakes(aDraft({ country: 'NL', postalCode: code }))).toEqual({});
  }
});
