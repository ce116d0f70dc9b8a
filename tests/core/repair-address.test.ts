import { describe, expect, test } from 'vitest';
import { repairOf } from '../../src/core/repair/repair.ts';
import { aDraft } from './companies.ts';

describe('a postal code in another place is offered for its own', () => {
  const nothing = { postalCode: '', state: '' };
  test.each([
    [
      'before the city',
      'DE',
      'city',
      { ...nothing, city: '72458 ALBSTADT' },
      { postalCode: '72458', city: 'ALBSTADT' },
    ],
    ['with its sign', 'DE', 'city', { ...nothing, city: 'D 72800 ENINGEN' }, { postalCode: '72800', city: 'ENINGEN' }],
    [
      'behind the city',
      'CA',
      'city',
      { ...nothing, city: 'OTTAWA, ON k1s 1v7' },
      { postalCode: 'K1S 1V7', city: 'OTTAWA, ON' },
    ],
    ['in two words', 'GB', 'city', { ...nothing, city: 'HERTS WD1 4BW' }, { postalCode: 'WD1 4BW', city: 'HERTS' }],
    [
      'behind the state',
      'CA',
      'state',
      { postalCode: '', city: 'Edmonton', state: 'Alberta T6X 1R2' },
      { postalCode: 'T6X 1R2', state: 'Alberta' },
    ],
    [
      'as the state',
      'CN',
      'state',
      { postalCode: '', city: 'Beijing', state: '100101' },
      { postalCode: '100101', state: '' },
    ],
    [
      'as the city, with the city one field further on',
      'DE',
      'city',
      { postalCode: '', city: '58511', state: 'L\u00fcdenscheid' },
      { postalCode: '58511', city: 'L\u00fcdenscheid', state: '' },
    ],
    [
      'with the city behind it',
      'NO',
      'postalCode',
      { postalCode: '1351 RUD', city: '', state: '' },
      { postalCode: '1351', city: 'RUD' },
    ],
    [
      'with the beginning of a city that is known',
      'PT',
      'postalCode',
      { postalCode: '1549-002 Lis', city: 'Lisbon', state: '' },
      { postalCode: '1549-002' },
    ],
    [
      'in place of a tax number',
      'DE',
      'city',
      { postalCode: 'DE811177977', city: '35764 Sinn', state: '' },
      { postalCode: '35764', city: 'Sinn' },
    ],
  ] as const)('%s, %s', (...[, country, field, recorded, offered]) => {
    expect(repairOf(field, aDraft({ country, ...recorded }))).toEqual(offered);
  });

  test('not where a right one stands already, whatever its prefix', () => {
    for (const postalCode of ['42859', 'D-42859', 'DE 42859']) {
      const draft = aDraft({ country: 'DE', postalCode, city: 'Remscheid 12345', state: 'NRW 12345' });
      expect([repairOf('city', draft), repairOf('state', draft)]).toEqual([undefined, undefined]);
    }
  });

  test('not where the country has none, or where nothing would be left of a city that must be', () => {
    expect(repairOf('city', aDraft({ country: 'HK', postalCode: '', city: 'Shatin 12345' }))).toBeUndefined();
    expect(repairOf('city', aDraft({ country: 'DE', postalCode: '', city: '58511', state: '' }))).toBeUndefined();
  });

  test('the city is offered from the state, unless that is the country once more', () => {
    const lacking = { country: 'RU', postalCode: '125047', city: '' };
    expect(repairOf('city', aDraft({ ...lacking, state: 'Moscow' }))).toEqual({ city: 'Moscow', state: '' });
    for (const state of ['Russia', 'RUSSIAN FEDERATION', 'RU', 'n/a', '-', 'x'.repeat(101), ' ']) {
      expect(repairOf('city', aDraft({ ...lacking, state }))).toBeUndefined();
    }
  });
});

test.each([
  ['NO', 'Postboks 6114'],
  ['NO', 'PO Box 6114'],
  ['DE', 'Postfach 10117'],
  ['FR', 'BP 75001'],
  ['ES', 'Apartado n\u00ba 28001'],
])('%s: the number of a letter box, "%s", is no postal code', (country, city) => {
  expect(repairOf('city', aDraft({ country, city, postalCode: '', state: '' }))?.postalCode).toBeUndefined();
});
