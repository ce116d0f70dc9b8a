import { describe, expect, test } from 'vitest';
import { repairOf } from '../../src/core/repair/repair.ts';
import { aDraft } from './companies.ts';

describe('a country is offered by the name that was recorded', () => {
  test.each([
    ['Netherlands', 'NL'],
    ['Pays-Bas', 'NL'],
    ['UK', 'GB'],
    ['YU', 'RS'],
    ['U.S.A.', 'US'],
    ['M&eacute;xico', undefined],
  ])('%s: %s', (country, code) => {
    expect(repairOf('country', aDraft({ country }))).toEqual({ country: code ?? 'M\u00e9xico' });
  });

  test.each(['Europe', 'EU', 'QQ', ''])('none for "%s"', (country) => {
    expect(repairOf('country', aDraft({ country }))).toBeUndefined();
  });
});

describe('what stands for nothing is offered to be emptied', () => {
  test.each([
    'n/a',
    'N/A',
    'n.a.',
    'N/V',
    '-',
    '--',
    '\u2013',
    '.',
    '?',
    'none',
    'NULL',
    'unknown',
    'keine',
    'TBD',
    'xxx',
  ])('%s', (nothing) => {
    for (const field of ['state', 'slogan', 'description', 'website', 'duns'] as const) {
      expect(repairOf(field, aDraft({ [field]: nothing }))).toEqual({ [field]: '' });
    }
  });

  test('where the country needs no city or postal code', () => {
    expect(repairOf('city', aDraft({ country: 'SG', postalCode: '409179', city: '-' }))).toEqual({ city: '' });
    expect(repairOf('postalCode', aDraft({ country: 'KW', postalCode: '0000' }))).toEqual({ postalCode: '' });
  });

  test('but not where something must stand, nor where the field does not exist', () => {
    for (const field of ['name', 'street', 'city', 'postalCode'] as const) {
      expect(repairOf(field, aDraft({ [field]: '-' }))).toBeUndefined();
    }
    expect(repairOf('postalCode', aDraft({ country: 'HK', postalCode: '-' }))).toBeUndefined();
  });

  test.each([
    ['Napoli', 'IT', '80121', 'NA'],
    ['Nevada', 'US', '89101', 'NV'],
    ['New Taipei', 'TW', '231', 'NWT'],
  ])('and not the sign of %s', (...[city, country, postalCode, state]) => {
    expect(repairOf('state', aDraft({ city, country, postalCode, state }))).toBeUndefined();
  });
});

describe('a text that was exported as markup, or read in another encoding, is offered as it was meant', () => {
  test.each([
    ['name', 'M&uuml;ller &amp; S&ouml;hne', 'M\u00fcller & S\u00f6hne'],
    ['street', 'Stra\u00c3\u0178e 6', 'Stra\u00dfe 6'],
    ['description', 'One &amp; two\nThree', 'One & two\nThree'],
  ] as const)('%s', (field, typed, read) => {
    expect(repairOf(field, aDraft({ [field]: typed }))).toEqual({ [field]: read });
  });

  test('not where nothing would be left', () => {
    expect(repairOf('name', aDraft({ name: '&nbsp;&#8203;' }))).toBeUndefined();
  });
});

test.each([
  ['website', 'http//urs.example', 'urs.example'],
  ['website', 'htp://www.urs.example/shop', 'www.urs.example/shop'],
  ['website', 'info@urs.example', 'urs.example'],
  ['website', 'www.urs.example, www.urs.test', 'www.urs.example'],
  ['website', 'see urs.example for more', 'urs.example'],
  ['website', 'not yet', ''],
  ['duns', 'DUNS no. 12-345-6789 (head office)', '123456789'],
  ['duns', '150483782 / 150483783', '150483782'],
  ['duns', 'D-U-N-S 12-345-678', ''],
  ['duns', '1234567890', ''],
  ['duns', '000000000', ''],
] as const)('%s: for "%s", "%s" is offered', (field, typed, offered) => {
  expect(repairOf(field, aDraft({ [field]: typed }))).toEqual({ [field]: offered });
});
