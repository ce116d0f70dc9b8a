import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields, type CompanyDraft, type Field } from '../../src/core/company-fields.ts';
import { Company, mistakes, tidy } from '../../src/core/company.ts';
import { isPostalForm } from '../../src/core/postal-code.ts';
import { aDraft } from './companies.ts';
import { rows } from './rows.ts';

const countries = rows<{ country: string; postalExamples: string[] }>('countries.json');
const country = fc.constantFrom(...countries.map((row) => row.country));

const prefix = fc.constantFrom('', 'D-', 'NL-', 'CH ', 'FIN-', 'L-', 'FL-', 'A', '\uff21-', '\u3012');
const separator = fc.constantFrom('-', ' ', '.', '', '\u30fc', '\u2013');
const zero = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0);
const example = fc.constantFrom(...countries.flatMap((row) => row.postalExamples.map((code) => ({ ...row, code }))));
/** A country and its postal code as people write it: with a prefix, other separators, other digits, another case. */
const place = fc.tuple(example, prefix, separator, zero, fc.boolean()).map(([row, sign, mark, first, small]) => {
  const code = `${sign}${row.code.replace(/[ -]/g, mark)}`;
  const typed = code.replace(/\d/g, (digit) => String.fromCharCode(first + Number(digit)));
  return { country: row.country, postalCode: small ? typed.toLowerCase() : typed };
});
const part = fc.constantFrom(
  ' ',
  '\n',
  '\u00a0',
  '\u200b',
  '\u0301',
  '\ud83d',
  'urs.example',
  'DUNS 12',
  '3456789',
  '-',
);
const anything = fc
  .array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
/** The place may be another country than the code's. */
const drafted = (others: readonly Field[]): fc.Arbitrary<CompanyDraft> =>
  fc
    .tuple(fc.record(Object.fromEntries(others.map((field) => [field, anything]))), place, fc.option(country))
    .map(([typed, { postalCode, country: own }, other]) => aDraft({ ...typed, postalCode, country: other ?? own }));

test('tidying twice equals tidying once, in every field and country', () => {
  let read = 0;
  fc.assert(
    fc.property(drafted(fields), (typed) => {
      const once = tidy(typed);
      expect(tidy(once)).toEqual(once);
      if (once.postalCode && once.postalCode !== typed.postalCode && isPostalForm(once.postalCode, once.country))
        read++;
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(read).toBeGreaterThan(100);
});

test('what the form calls right, the schema of the request accepts, in every country', () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(drafted(['city', 'state', 'duns']), (typed) => {
      const right = Object.keys(mistakes(typed)).length === 0;
      seen[right ? 'right' : 'wrong']++;
      const issues = Company.safeParse(tidy(typed)).error?.issues;
      if (right) expect(issues).toBeUndefined();
      if (issues) expect(right).toBe(false);
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(200);
});
