import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyErrors, type Needs } from '../../mocks/platform/company-rules.ts';
import { fields, type Field } from '../../src/core/company-fields.ts';
import { Company, mistakes, obligation, tidy } from '../../src/core/company.ts';
import { aDraft } from '../core/companies.ts';
import { typing } from '../core/typing.ts';

const needs: Needs = (country, field) => obligation(field, country) === 'required';
const typed = fc
  .array(fc.tuple(fc.constantFrom(...fields), typing), { maxLength: 3 })
  .map((changes) => Object.fromEntries(changes) as Partial<Record<Field, string>>);

/** What the emulated platform refuses of a company as the plugin would send it. */
const refused = (company: Record<Field, string>): string[] =>
  companyErrors(Object.fromEntries(Object.entries(company).filter(([, value]) => value !== '')), needs).map(
    ({ pointer, code }) => `${pointer.slice('/company/'.length)} ${code}`,
  );

test('the platform of the mocks and the schema of the plugin have the same rules', () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(typed, (changes) => {
      const draft = aDraft(changes);
      const wrong = mistakes(draft);
      const said = refused(tidy(draft)).map((one) => one.split(' ')[0]);
      expect(said).toEqual(fields.filter((field) => wrong[field]));
      seen[Object.keys(wrong).length === 0 ? 'right' : 'wrong']++;
    }),
    { numRuns: 3000, seed: 4 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(200);
});

test('each field of the request is in the schema, and no other', () => {
  expect(Object.keys(Company.shape)).toEqual([...fields]);
});
