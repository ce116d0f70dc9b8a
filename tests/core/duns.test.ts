import { describe, expect, test } from 'vitest';
import { mistakes, tidy } from '../../src/core/company.ts';
import { aDraft } from './companies.ts';
import { rows } from './rows.ts';

interface Row {
  value: string;
  expect: 'accept' | 'reject' | 'accept-or-reject';
  sentAs?: string;
}
const numbers = rows<Row>('duns.json');

const sent = (duns: string): string => tidy(aDraft({ duns })).duns;
const mistake = (duns: string): string | undefined => mistakes(aDraft({ duns })).duns;

test('all 15 rows of duns.json are tried', () => {
  expect(numbers.filter((row) => row.expect === 'accept')).toHaveLength(5);
  expect(numbers.filter((row) => row.expect === 'reject')).toHaveLength(9);
  expect(numbers.filter((row) => row.expect === 'accept-or-reject')).toHaveLength(1);
});

describe('a DUNS number is taken, and sent bare', () => {
  test.each(numbers.filter((row) => row.expect === 'accept'))('$value', ({ value, sentAs }) => {
    expect(sent(value)).toBe(sentAs);
    expect(mistake(value)).toBeUndefined();
  });

  test.each([
    '123456789',
    '1-2-3-4-5-6-7-8-9',
    '12.345.6789',
    '12\u00a0345\u30006789',
    ...Array.from('-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\ufe58\ufe63\uff0d').map(
      (dash) => `12${dash}345${dash}6789`,
    ),
    'DUNS 123456789',
    'duns: 12-345-6789',
    'D-U-N-S 12-345-6789',
    'D-U-N-S\u00a0#123456789',
    'D\u2011U\u2011N\u2011S 123456789',
    'D.U.N.S. 123456789',
    'DUNS123456789',
    '\uff24\uff35\uff2e\uff33\u3000\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19',
  ])('%s', (typed) => {
    expect(sent(typed)).toBe('123456789');
    expect(mistake(typed)).toBeUndefined();
  });

  test('leading zeros count', () => {
    expect(sent('00-000-0001')).toBe('000000001');
    expect(mistake('00-000-0001')).toBeUndefined();
  });

  test('none is fine', () => {
    expect(mistake('')).toBeUndefined();
    expect(mistake(' ')).toBeUndefined();
  });
});

describe('what is no DUNS number gets a message', () => {
  test.each(numbers.filter((row) => row.expect === 'reject').map(({ value }) => value))('%s', (value) => {
    expect(mistake(value)).toBe('invalid');
  });

  test.each(['000000000', '00-000-0000', '12345678', 'DUNS', 'n/a', '-', 'DUNS DUNS 123456789', '123456789 DUNS'])(
    '%s',
    (value) => {
      expect(mistake(value)).toBe('invalid');
    },
  );

  test('and stays as it was typed', () => {
    expect(sent('ABC 123')).toBe('ABC 123');
  });
});
