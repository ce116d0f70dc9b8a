import { describe, expect, test } from 'vitest';
import { mistakes, tidy } from '../../src/core/company.ts';
import { isPostalForm, tidyPostalCode } from '../../src/core/postal-code.ts';
import { aDraft } from './companies.ts';
import { rows, type CompanyRow } from './rows.ts';

const countries = rows<{ country: string; hasPostalCode: boolean; postalExamples: string[] }>('countries.json');
const companies = rows<CompanyRow>('companies.jsonl');
const sent = (postalCode: string, country: string): string => tidy(aDraft({ postalCode, country })).postalCode;

describe("a postal code is sent in its country's form", () => {
  test.each([
    ['without the car sign', 'DE', 'D-42859', '42859'],
    ['without the car sign and a blank', 'DE', 'D 42859', '42859'],
    ['without a sign that touches it', 'NO', 'N4313', '4313'],
    ['without a sign of three letters', 'FI', 'FIN-33100', '33100'],
    ["without Liechtenstein's sign", 'LI', 'FL-9490', '9490'],
    ['without the code of the country', 'CH', 'CH-8005', '8005'],
    ['without the code, with its own blank', 'SE', 'SE-171 41', '171 41'],
    ['without the code, in capitals', 'NL', 'NL-3011 ab', '3011 AB'],
    ["without Luxembourg's sign", 'LU', 'L-1234', '1234'],
    ["without Luxembourg's code", 'LU', 'LU-1234', '1234'],
    ['without a sign and blanks around it', 'AT', '  A - 4040 ', '4040'],
    ['without the country behind', 'GB', 'NN5 5RA, GB', 'NN5 5RA'],
    ['without a postal sign', 'JP', '\u3012103-0007', '103-0007'],
    ['without a dot', 'BR', '69.058-830', '69058-830'],
    ['without a blank that the country has not', 'IN', '560 059', '560059'],
    ['with the hyphen that the country has', 'PL', '61894', '61-894'],
    ['with the hyphen in its place', 'US', '123456789', '12345-6789'],
    ['with the blank that the country has', 'NL', '3011-AB', '3011 AB'],
    ['with the letters that begin it', 'LV', '1234', 'LV-1234'],
    ['with its hyphen', 'LV', 'LV1234', 'LV-1234'],
    ['with the letters that begin it, without hyphen', 'AD', '700', 'AD700'],
    ['in capitals', 'CA', 'k1a 0b1', 'K1A 0B1'],
    ['in ASCII digits for full-width ones', 'JP', '\uff11\uff10\uff13\uff0d\uff10\uff10\uff10\uff17', '103-0007'],
    ['in ASCII digits for Arabic ones', 'SA', '\u0661\u0662\u0663\u0664\u0665', '12345'],
    [
      'in ASCII digits for Persian ones',
      'IR',
      '\u06f1\u06f2\u06f3\u06f4\u06f5-\u06f6\u06f7\u06f8\u06f9\u06f0',
      '12345-67890',
    ],
  ])('%s: %s, %s is %s', (...[, country, typed, code]) => {
    expect(sent(typed, country)).toBe(code);
    expect(isPostalForm(code, country)).toBe(true);
    expect(mistakes(aDraft({ postalCode: typed, country }))).toEqual({});
  });
});

describe('what fits stays as it was typed', () => {
  test.each([
    ['JP', '1030007'],
    ['JP', '103-0007'],
    ['SE', '171 41'],
    ['US', '12345-6789'],
    ['GB', 'SW1A1AA'],
    ['NL', '3011AB'],
    ['AD', 'AD700'],
  ])('%s %s', (country, code) => {
    expect(sent(code, country)).toBe(code);
    expect(isPostalForm(code, country)).toBe(true);
  });

  test("the 300 real companies' codes, and none of another form among them", () => {
    expect(companies.filter(({ postalCode }) => postalCode !== '').length).toBeGreaterThan(200);
    const changed = companies.filter(({ postalCode, country }) => sent(postalCode, country) !== postalCode.trim());
    expect(changed).toEqual([]);
  });

  test('433 of the 433 examples are of their country\u2019s form', () => {
    const examples = countries.flatMap(({ country, postalExamples }) => postalExamples.map((code) => [country, code]));
    expect(examples).toHaveLength(433);
    expect(examples.filter(([country = '', code = '']) => !isPostalForm(code, country))).toEqual([]);
    expect(examples.filter(([country = '', code = '']) => sent(code, country) !== code)).toEqual([]);
  });
});

describe('what cannot be read stays as it was typed, and is not of the form', () => {
  test.each([
    ['JP', '0000'],
    ['KR', '152-780'],
    ['GB', 'United Kingdom'],
    ['NL', '3011'],
    ['DE', 'd-4285'],
    ['DE', '42859 Remscheid'],
    ['DE', `D${'-'.repeat(40)}42859`],
    ['IE', 'Cork1'],
    ['GB', '1 1AA'],
    ['BM', '12'],
    ['BN', '1234'],
    ['MT', 'A123'],
    ['SO', '12345'],
  ])('%s %s', (country, typed) => {
    expect(sent(typed, country)).toBe(typed);
    expect(isPostalForm(typed, country)).toBe(false);
  });

  test('but for its digits, which are ASCII', () => {
    expect(sent('\uff11\uff12', 'DE')).toBe('12');
  });
});

describe("another country's prefix is not taken away", () => {
  test.each([
    ['AT', 'CH-8005'],
    ['US', 'DK-8800'],
    ['SK', 'S-171 41'],
    ['FI', 'F-33100'],
    ['LV', 'L-1234'],
    ['BG', 'B-1000'],
    ['CH', 'FL-9490'],
  ])('%s %s', (country, typed) => {
    expect(sent(typed, country)).toBe(typed);
    expect(isPostalForm(typed, country)).toBe(false);
  });

  test('of the eleven countries with one letter, in any other country', () => {
    const owners = {
      A: 'AT',
      B: 'BE',
      D: 'DE',
      E: 'ES',
      F: 'FR',
      H: 'HU',
      I: 'IT',
      L: 'LU',
      N: 'NO',
      P: 'PT',
      S: 'SE',
    };
    for (const [letter, owner] of Object.entries(owners)) {
      const taken = countries.flatMap(({ country, postalExamples }) =>
        postalExamples.some((code) => sent(`${letter}-${code}`, country) === code) ? [country] : [],
      );
      expect(taken).toEqual([owner]);
    }
  });
});

test('where there is no code none is sent, and where none is known every code is right', () => {
  const none = countries.filter(({ hasPostalCode }) => !hasPostalCode);
  expect(none).toHaveLength(69);
  for (const { country } of none) {
    expect(sent('12345', country)).toBe('');
    expect(isPostalForm('any', country)).toBe(true);
  }
  expect(tidyPostalCode('NL-3011 ab', 'QQ')).toBe('NL-3011 ab');
  expect(sent(' NL-3011  ab ', '')).toBe('NL-3011 ab');
});
