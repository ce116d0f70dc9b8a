import { describe, expect, test } from 'vitest';
import { order } from '../../src/core/form.ts';
import { aForm } from './companies.ts';
import { rows } from './rows.ts';

interface HardString {
  class: string;
  value: string;
  expect: 'accept' | 'reject' | 'strip-or-reject' | 'strip-or-accept';
}
const strings = rows<HardString>('strings.json');
const expecting = (verdict: HardString['expect']): HardString[] => strings.filter((row) => row.expect === verdict);

/** The name that is sent; `undefined` when the form does not let it pass. */
const sentName = (name: string): string | undefined => order(aForm({ name }))?.company.name;

test('291 real names in 16 scripts are sent unchanged, in NFC', () => {
  const names = rows<{ name: string; script: string }>('names.jsonl');
  expect(names).toHaveLength(291);
  expect(new Set(names.map(({ script }) => script)).size).toBe(16);
  expect(names.map(({ name }) => sentName(name))).toEqual(names.map(({ name }) => name.normalize('NFC')));
});

test('all 67 hard strings are tried', () => {
  const counts = ['accept', 'reject', 'strip-or-reject', 'strip-or-accept'] as const;
  expect(counts.map((verdict) => expecting(verdict).length)).toEqual([52, 8, 6, 1]);
});

describe('a name is sent unchanged, in NFC:', () => {
  test.each(expecting('accept'))('$class: $value', ({ value }) => {
    expect(sentName(value)).toBe(value.normalize('NFC'));
  });
});

describe('a name does not pass:', () => {
  // strings.json assumes at most 255 characters; the name's limit is PLATFORM.md's 160. No row lies between the two.
  test.each(expecting('reject').map((row) => ({ ...row, start: row.value.slice(0, 20) })))(
    '$class: $start',
    ({ value }) => {
      expect(value.trim().length <= 1 || value.length > 255).toBe(true);
      expect(sentName(value)).toBeUndefined();
    },
  );
});

describe('what must not be in a name is taken out:', () => {
  test.each([
    ['\u2067\u05e9\u05dc\u05d5\u05dd\u2069 Ltd', '\u05e9\u05dc\u05d5\u05dd Ltd'],
    ['Acme\u202e', 'Acme'],
    ['Acme\u2060Ltd', 'AcmeLtd'],
    ['Ac\u0000me', 'Acme'],
    ['Acme\u001b[31mRed', 'Acme[31mRed'],
    ['A\u007fB', 'AB'],
    ['CR\r\nLF', 'CR LF'],
  ])('%j', (value, sent) => {
    expect(strings.filter((row) => row.expect.startsWith('strip')).map((row) => row.value)).toContain(value);
    expect(sentName(value)).toBe(sent);
  });
});
