import { describe, expect, test } from 'vitest';
import { countryNamed } from '../../src/core/repair/country-name.ts';
import { rows } from './rows.ts';

const codes = rows<{ country: string }>('countries.json').map(({ country }) => country);

describe('a country is known by its name', () => {
  test.each([
    ['in English', 'DE', 'Germany'],
    ['in German', 'DE', 'Deutschland'],
    ['in French', 'DE', 'Allemagne'],
    ['in Polish', 'DE', 'Niemcy'],
    ['in Japanese', 'DE', '\u30c9\u30a4\u30c4'],
    ['in Chinese', 'DE', '\u5fb7\u56fd'],
    ['in German, of Switzerland', 'CH', 'Schweiz'],
    ['in French, of Switzerland', 'CH', 'Suisse'],
    ['in Italian, of Switzerland', 'CH', 'Svizzera'],
    ['in its own language', 'HU', 'Magyarorsz\u00e1g'],
    ['in its own script', 'GR', '\u0395\u03bb\u03bb\u03ac\u03b4\u03b1'],
    ['in its own script, from right to left', 'EG', '\u0645\u0635\u0631'],
    ['with an article', 'NL', 'The Netherlands'],
    ['in capitals, with blanks around', 'NL', ' NEDERLAND '],
    ['as people call it', 'NL', 'Holland'],
    ['by a part of it', 'GB', 'England'],
    ['by its other name', 'GB', 'Great Britain'],
    ['by its name of before', 'TR', 'Turkey'],
    ['with its marks', 'TR', 'T\u00fcrkiye'],
    ['without its marks', 'CI', "Cote d'Ivoire"],
    ['with a typographic apostrophe', 'CI', 'C\u00f4te d\u2019Ivoire'],
    ['without its marks, in English', 'MX', 'Mexico'],
    ['in three letters', 'US', 'USA'],
    ['in three letters and dots', 'US', 'U.S.A.'],
    ['in full', 'US', 'United States of America'],
    ['in two letters that are no code', 'GB', 'UK'],
    ['in two letters and dots', 'GB', 'U.K.'],
    ['by the code that it had, of Yugoslavia', 'RS', 'YU'],
    ['by the code that it had, of Burma', 'MM', 'BU'],
    ['by its code in small letters', 'NL', ' nl '],
    ['by a short form', 'CN', 'P.R. China'],
    ['by the short form of another', 'TW', 'R.O.C.'],
    ['by what stands in front of another name', 'KR', 'Republic of Korea'],
    ['though a neighbour has nearly the same', 'GE', 'Georgia'],
  ])('%s: %s is %s', (_how, code, name) => {
    expect(countryNamed(name)).toBe(code);
  });

  test('and by its code, each of the 250', () => {
    expect(codes).toHaveLength(250);
    expect(codes.filter((code) => countryNamed(code) !== code)).toEqual([]);
  });
});

test.each([
  '',
  ' ',
  'n/a',
  '-',
  'Earth',
  'EU',
  'eu',
  'ZZ',
  'Europe',
  'DEU',
  'Bavaria',
  'constructor',
  '__proto__',
  '\u200b',
])('"%s" names no country', (text) => {
  expect(countryNamed(text)).toBeUndefined();
});
