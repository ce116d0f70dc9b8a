import { describe, expect, test } from 'vitest';
import { isPostalForm, tidyPostalCode } from '../../src/core/postal-code.ts';
import { rows } from './rows.ts';

describe('a postal code is tidied to the form of its country:', () => {
  test.each([
    ['DE', 'D-42859', '42859'],
    ['DE', 'd 42859', '42859'],
    ['CH', 'CH-8005', '8005'],
    ['FI', 'FIN-33100', '33100'],
    ['FI', 'FI21200', '21200'],
    ['LU', 'L-4750', '4750'],
    ['LI', 'FL-9490', '9490'],
    ['NL', 'NL-3011 ab', '3011 AB'],
    ['SE', 'SE-171 41', '171 41'],
    ['BR', '69.058-830', '69058-830'],
    ['IN', '560 059', '560059'],
    ['PL', '61894', '61-894'],
    ['CA', 'k1a 0b1', 'K1A 0B1'],
    ['GB', 'NN5 5RA, GB', 'NN5 5RA'],
    ['LV', 'LV1234', 'LV-1234'],
    ['LV', '1234', 'LV-1234'],
    ['DE', '\uff14\uff12\uff18\uff15\uff19', '42859'],
    ['EG', '\u0661\u0662\u0664\u0661\u0661', '12411'],
    ['IR', '\u06f1\u06f1\u06f9\u06f3\u06f6-\u06f1\u06f2\u06f3\u06f4\u06f5', '11936-12345'],
    ['US', '94025 1234', '94025 1234'],
  ])('%s %j is %j', (country, typed, tidied) => {
    expect(tidyPostalCode(typed, country)).toBe(tidied);
    expect(isPostalForm(tidied, country)).toBe(true);
  });
});

describe('stays as it was typed', () => {
  test.each([
    ['JP', '1030007', 'what the country allows without its mark'],
    ['BR', '25730050', 'what the country allows without its mark'],
    ['AT', 'CH-8005', "another country's prefix: it may be another country's code"],
    ['US', 'DK-8800', "another country's prefix: it may be another country's code"],
    ['TW', 'R.O.C.', 'what cannot be read'],
    ['CN', 'P.R.CHINA', 'what cannot be read'],
    ['QQ', 'ab-1', 'a code of a country that is none'],
    ['KP', 'ab-1', 'a code of a country whose form is not known'],
    ['DE', `${'D-'.repeat(20)}42859`, 'what is longer than any code'],
  ])('%s %j: %s', (country, typed) => {
    expect(tidyPostalCode(typed, country)).toBe(typed);
  });

  test('every code of 300 real companies', () => {
    const companies = rows<{ country: string; postalCode: string }>('companies.jsonl');
    const others = companies.filter(({ country, postalCode }) => tidyPostalCode(postalCode, country) !== postalCode);
    expect(companies).toHaveLength(300);
    expect(others).toEqual([]);
  });

  test('every example of the data, and each is of its form: 433 of 433', () => {
    const examples = rows<{ country: string; postalExamples: string[] }>('countries.json').flatMap(
      ({ country, postalExamples }) => postalExamples.map((code) => ({ country, code })),
    );
    expect(examples).toHaveLength(433);
    const wrong = examples.filter(
      ({ country, code }) => tidyPostalCode(code, country) !== code || !isPostalForm(code, country),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['DE', '1234'],
  ['NL', '3011'],
  ['US', '300113'],
  ['VI', '94086'],
  ['KR', '152-780'],
  ['GB', 'KINGDOM'],
  ['JP', '0000'],
])('%s %s is not of the form of its country', (country, code) => {
  expect(isPostalForm(code, country)).toBe(false);
});

test('where no form is known, every code is of it', () => {
  expect(isPostalForm('anything', 'KP')).toBe(true);
  expect(isPostalForm('anything', '')).toBe(true);
});
