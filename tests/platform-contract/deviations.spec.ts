import { everything, expect, marked, test } from './at-a-platform.ts';
import { readingChecks, writingChecks } from './checks.ts';
import { ofAccepting } from './deviations/accepting.ts';
import { ofCreating } from './deviations/creating.ts';
import { ofCrossOrigin, ofRefusals } from './deviations/cross-origin.ts';
import { ofReading } from './deviations/reading.ts';

const reads = new Set(readingChecks.map(({ id }) => id));
const planted = { ...ofReading, ...ofCrossOrigin, ...ofRefusals, ...ofAccepting, ...ofCreating };

test('every check has a deviation that it must find', () => {
  const checks = [...readingChecks, ...writingChecks].map(({ id }) => id);
  expect(Object.keys(planted).toSorted()).toEqual(checks.toSorted());
});

for (const [check, deviations] of Object.entries(planted)) {
  for (const [words, deviates] of Object.entries(deviations)) {
    test(`${check}: ${words}`, async ({ run }) => {
      // Those of reads are found before anything is written.
      const args: typeof everything = (platform) =>
        everything(platform).filter((arg) => arg !== '--yes' || !reads.has(check));
      const { code, output } = await run({ deviates, args });
      expect(marked(output, '✗')).toContain(check);
      expect(code).toBe(1);
    });
  }
}
