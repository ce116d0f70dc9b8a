import { existsSync, readFileSync } from 'node:fs';

/**
 * What one runner did.
 * @typedef {{ passed: number, failed: number, failures: string[], flaky: string[], skipped: string[], trouble?: string, note?: string }} Outcome
 */

/** The first line of a message, without the terminal's colours: enough to know what broke. @param {string | undefined} message */
// eslint-disable-next-line no-control-regex -- escape sequences begin with a control character
const firstLine = (message) => (message ?? '').replace(/\u001b\[[\d;]*m/g, '').split('\n', 1)[0] ?? '';

/** @param {string} name @param {string | undefined} message */
const failure = (name, message) => [name, firstLine(message)].filter(Boolean).join(': ');

/**
 * Reads the JSON report of Vitest.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[] }} report
 * @returns {Outcome}
 */
export function outcomeOfVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = tests.filter((test) => test.status === 'failed');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed.length + brokenFiles.length,
    failures: [
      ...failed.map((test) => failure(test.fullName, test.failureMessages?.[0])),
      ...brokenFiles.map((file) => failure(file.name, file.message)),
    ],
    flaky: [],
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

/**
 * @typedef {{ status: string, annotations?: { type: string, description?: string }[], results?: { error?: { message?: string } }[] }} PlaywrightTest
 * @typedef {{ title: string, specs?: { title: string, tests: PlaywrightTest[] }[], suites?: Suite[] }} Suite
 */

/** @type {(suite: Suite) => (PlaywrightTest & { name: string })[]} */
const testsOf = (suite) => [
  ...(suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ ...test, name: `${suite.title} ${spec.title}` })),
  ),
  ...(suite.suites ?? []).flatMap(testsOf),
];

/**
 * Reads the JSON report of Playwright Test. A test that passed only at a second try is counted, and named.
 * @param {{ suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Outcome}
 */
export function outcomeOfPlaywright({ suites, errors }) {
  const tests = suites.flatMap(testsOf);
  /** @param {PlaywrightTest & { name: string }} test */
  const told = ({ name, results }) => failure(name, results?.find((result) => result.error)?.error?.message);
  const failed = tests.filter((test) => test.status === 'unexpected');
  return {
    passed: tests.filter((test) => ['expected', 'flaky'].includes(test.status)).length,
    failed: failed.length + errors.length,
    failures: [...failed.map(told), ...errors.map(({ message }) => failure('outside of a test', message))],
    flaky: tests.filter((test) => test.status === 'flaky').map(told),
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.name),
  };
}

/**
 * Reads the JSON report of Playwright Test, with a word on the engines that the tests say they ran in.
 * @param {Parameters<typeof outcomeOfPlaywright>[0]} report
 * @param {string[]} missing engines that this machine does not have
 * @returns {Outcome}
 */
export function outcomeOfEngines(report, missing) {
  const said = report.suites.flatMap(testsOf).flatMap((test) => test.annotations ?? []);
  const ran = new Set(said.flatMap(({ type, description }) => (type === 'engine' ? [description] : [])));
  const note = `engines: ${[...ran].join(', ') || 'none'}; missing: ${missing.join(', ') || 'none'}`;
  return { ...outcomeOfPlaywright(report), note };
}

/**
 * The outcome of a runner that has ended, with the word on what no count shows: nothing ran, or it broke off.
 * @param {{ name: string, exitCode: number, file: string, read: (report: any) => Outcome }} ended
 * @returns {Outcome}
 */
export function outcomeOf({ name, exitCode, file, read }) {
  if (!existsSync(file))
    return {
      passed: 0,
      failed: 1,
      failures: [],
      flaky: [],
      skipped: [],
      trouble: `${name} broke off before it could report.`,
    };
  const outcome = read(JSON.parse(readFileSync(file, 'utf8')));
  if (outcome.passed + outcome.failed === 0) return { ...outcome, failed: 1, trouble: `${name} ran no test.` };
  if (exitCode !== 0 && outcome.failed === 0)
    return { ...outcome, failed: 1, trouble: `${name} ended with an error outside of its tests (see above).` };
  return outcome;
}
