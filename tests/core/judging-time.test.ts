import { expect, test } from 'vitest';
import { fields, type CompanyDraft, type Field } from '../../src/core/company-fields.ts';
import { mistakes, tidy } from '../../src/core/company.ts';
import { isPostalForm } from '../../src/core/postal-code.ts';
import { repairOf } from '../../src/core/repair/repair.ts';
import { aDraft } from './companies.ts';

/** All that the form asks of a field when it is typed into. */
function judge(field: Field, typed: CompanyDraft): void {
  mistakes(typed);
  const { postalCode, country } = tidy(typed);
  isPostalForm(postalCode, country);
  repairOf(field, typed);
}

const mostMs = 50;

/** How long the work takes, in ms: again while that is too long, for the machine may be busy with something else. */
function fastest(work: () => void): number {
  let best = Infinity;
  for (let tries = 0; tries < 10 && best > mostMs; tries++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

test.each(fields)('10,000 characters of %s are judged within 50 ms, whatever they are', (field) => {
  judge('country', aDraft({ country: 'Netherlands' }));
  judge(field, aDraft());
  const units = [
    ...['a', ' ', 'a ', '-', '- ', ',', '.', 'a.', 'a-', 'a.bb ', '-.aa ', '/', '://', '%', '@', '1', '1 ', 'DUNS'],
    ...['&', '&amp;', '&#38;', '&#38', 'amp;', '\u00c3\u00a4', '\u00c3', '\u20ac', '\u00fc', '\u65e5', '\u{1f680}'],
    ...['\u200b', '\u0301', '\ud83d', '\n', '\u3000', '\ufdfa', '\u33c2 ', 'http://', 'n/a ', '(', '\\'],
  ];
  const slow: [string, number][] = [];
  for (const unit of units) {
    const value = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    for (const text of [value, `${value.slice(1)}!`, `https://${value.slice(8)}`, `3011 AB a${value.slice(10)}x`]) {
      expect(text.length).toBeLessThanOrEqual(10_000);
      const typed = aDraft({ postalCode: '', [field]: text });
      const took = fastest(() => {
        judge(field, typed);
      });
      if (took > mostMs) slow.push([text.slice(0, 12), took]);
    }
  }
  expect(slow).toEqual([]);
});
