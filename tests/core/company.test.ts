import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields, type Field } from '../../src/core/company-fields.ts';
import { Company, mistakes, tidy } from '../../src/core/company.ts';
import { aDraft } from './companies.ts';
import { typing } from './typing.ts';

const mistake = (field: Field, value: string): string | undefined => mistakes(aDraft({ [field]: value }))[field];

describe('PLATFORM.md says how long a field may be, in UTF-16 code units', () => {
  test.each([
    ['name', 160],
    ['street', 255],
    ['postalCode', 16],
    ['city', 100],
    ['state', 100],
    ['slogan', 160],
    ['description', 2000],
  ] as const)('%s: %i', (field, longest) => {
    expect(mistake(field, 'x'.repeat(longest))).toBeUndefined();
    expect(mistake(field, 'x'.repeat(longest + 1))).toBe('too-long');
    expect(mistake(field, '\u{1f680}'.repeat(longest / 2))).toBeUndefined();
    expect(mistake(field, '\u{1f680}'.repeat(longest / 2 + 1))).toBe('too-long');
  });

  test('counted as it is sent: tidied and in NFC', () => {
    expect(mistake('postalCode', ` ${'1'.repeat(16)} `)).toBeUndefined();
    expect(mistake('name', 'e\u0301'.repeat(160))).toBeUndefined();
    expect(mistake('name', `${'x'.repeat(160)}\u200b`)).toBeUndefined();
    expect(mistake('city', 'x \u00a0 '.repeat(50))).toBeUndefined();
  });
});

test('a line break in a description counts as one', () => {
  expect(mistake('description', 'x\r\n'.repeat(1000).trim())).toBeUndefined();
  expect(tidy(aDraft({ description: 'x\r\ny' })).description).toBe('x\ny');
});

describe('a company lacks', () => {
  test.each(['name', 'street', 'postalCode', 'city', 'country'] as const)('its %s', (field) => {
    for (const nothing of ['', ' ', '\u00a0\n', '\u200b', '\u2800']) expect(mistake(field, nothing)).toBe('required');
  });

  test('nothing when state, slogan, description, website and DUNS number are empty', () => {
    const least = aDraft({ state: '', slogan: '', description: '', website: '', duns: '' });
    expect(mistakes(least)).toEqual({});
  });

  test('everything required at once, and says so field by field', () => {
    const nothing = Object.fromEntries(fields.map((field) => [field, '']));
    expect(mistakes(aDraft(nothing))).toEqual({
      name: 'required',
      street: 'required',
      city: 'required',
      country: 'required',
    });
  });
});

test('one reason a field, the first that helps', () => {
  const wrong = aDraft({ name: '', country: 'Netherlands', website: 'n/a '.repeat(100), duns: '0'.repeat(9) });
  expect(mistakes(wrong)).toEqual({ name: 'required', country: 'invalid', website: 'too-long', duns: 'invalid' });
});

test('what the form calls right, the schema of the request accepts; what it calls wrong, not', () => {
  const changed = fc.record(Object.fromEntries(fields.map((field) => [field, typing])), { requiredKeys: [] });
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(changed, (typed) => {
      const draft = aDraft(typed);
      const right = Object.keys(mistakes(draft)).length === 0;
      seen[right ? 'right' : 'wrong']++;
      if (right) expect(Company.safeParse(tidy(draft)).error?.issues).toBeUndefined();
      if (!Company.safeParse(tidy(draft)).success) expect(right).toBe(false);
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(10);
});

test('10,000 characters in any field are judged, whatever they are', () => {
  const bad = [
    'a',
    ' ',
    'a ',
    '-',
    '.',
    'a.',
    'a-',
    '/',
    '://',
    '%',
    '1',
    'DUNS',
    '\u200b',
    '\u0301',
    '\ud83d',
    '\n',
    '@',
  ];
  for (const field of fields) {
    for (const unit of bad) {
      const value = unit.repeat(Math.ceil(10_000 / unit.length));
      for (const text of [value, `${value}!`, `https://${value}`]) {
        const said = mistake(field, text);
        const visible = text.replace(/[\s\u200b\ud83d]/g, '');
        if (visible.length > 2000 && field !== 'description') expect(said).toMatch(/too-long|invalid/);
      }
    }
  }
});
