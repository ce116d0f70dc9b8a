import { existsSync, readFileSync } from 'node:fs';

/**
 * What one runner did.
 * @typedef {{ passed: number, failed: number, skipped: string[], trouble?: string }} Outcome
 */

/**
 * Reads the JSON report of Vitest.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }[] }} report
 * @returns {Outcome}
 */
export function outcomeOfVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

/**
 * @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 */

/**
 * Reads the JSON report of Playwright Test. A test that passed only at a second try counts as failed.
 * @param {{ suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Outcome}
 */
export function outcomeOfPlaywright({ suites, errors }) {
  /** @type {(suite: Suite) => { name: string, status: string }[]} */
  const testsOf = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({ name: `${suite.title} ${spec.title}`, status: test.status })),
    ),
    ...(suite.suites ?? []).flatMap(testsOf),
  ];
  const tests = suites.flatMap(testsOf);
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: tests.filter((test) => ['unexpected', 'flaky'].includes(test.status)).length + errors.length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.name),
  };
}

/**
 * The outcome of a runner that has ended, with the word on what no count shows: nothing ran, or it broke off.
 * @param {{ name: string, exitCode: number, file: string, read: (report: any) => Outcome }} ended
 * @returns {Outcome}
 */
export function outcomeOf({ name, exitCode, file, read }) {
  if (!existsSync(file))
    return { passed: 0, failed: 1, skipped: [], trouble: `${name} broke off before it could report.` };
  const outcome = read(JSON.parse(readFileSync(file, 'utf8')));
  if (outcome.passed + outcome.failed === 0) return { ...outcome, failed: 1, trouble: `${name} ran no test.` };
  if (exitCode !== 0 && outcome.failed === 0)
    return { ...outcome, failed: 1, trouble: `${name} ended with an error outside of its tests (see above).` };
  return outcome;
}
