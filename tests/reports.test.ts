import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstOutOfStep } from '../.ci/packages.mjs';
import { outcomeOf, outcomeOfEngines, outcomeOfPlaywright, outcomeOfVitest, type Outcome } from '../.ci/reports.mjs';

const vitestFile = (...statuses: string[]) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({
    fullName: `test ${String(index)}`,
    status,
    failureMessages: status === 'failed' ? ['\u001b[31mexpected 1 to be 2\u001b[39m\n    at a.test.ts:1'] : [],
  })),
});

describe('the report of Vitest', () => {
  test('is counted, and what failed or did not run is named', () => {
    const report = {
      testResults: [vitestFile('passed', 'failed', 'skipped', 'todo', 'pending'), vitestFile('passed')],
    };
    expect(outcomeOfVitest(report)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['test 1: expected 1 to be 2'],
      flaky: [],
      skipped: ['test 2', 'test 3', 'test 4'],
    });
  });
  test('counts a file that broke before its first test', () => {
    const broken = { name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] };
    expect(outcomeOfVitest({ testResults: [broken] })).toEqual({
      passed: 0,
      failed: 1,
      failures: ['b.test.ts: no such file'],
      flaky: [],
      skipped: [],
    });
  });
});

test('the report of Playwright is counted through nested suites; what needed a second try is named', () => {
  const results = [{}, { error: { message: 'Error: no button\nat a.spec.ts' } }];
  const spec = (title: string, status: string) => ({ title, tests: [{ status, results }] });
  const inner = { title: 'inner', specs: [spec('b', 'flaky'), spec('c', 'skipped')] };
  const report = {
    suites: [{ title: 'outer', specs: [spec('a', 'expected'), spec('d', 'unexpected')], suites: [inner] }],
    errors: [{ message: 'no browser' }],
  };
  expect(outcomeOfPlaywright(report)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['outer d: Error: no button', 'outside of a test: no browser'],
    flaky: ['inner b: Error: no button'],
    skipped: ['inner c'],
  });
});

test('the engines that ran are named once, and so are those that are missing', () => {
  const spec = (description: string) => ({
    title: 'a',
    tests: [{ status: 'expected', annotations: [{ type: 'engine', description }] }],
  });
  const specs = [spec('Chromium 156.0'), spec('Firefox 140.3.0'), spec('Chromium 156.0')];
  const report = { suites: [{ title: 'outer', specs }], errors: [] };
  expect(outcomeOfEngines(report, ['webkit'])).toEqual({
    passed: 3,
    failed: 0,
    failures: [],
    flaky: [],
    skipped: [],
    note: 'engines: Chromium 156.0, Firefox 140.3.0; missing: webkit',
  });
  expect(outcomeOfEngines({ suites: [], errors: [] }, []).note).toBe('engines: none; missing: none');
});

describe('a runner that ended', () => {
  const ended = (exitCode: number, report?: Outcome) => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const file = join(folder, 'report.json');
    if (report) writeFileSync(file, JSON.stringify(report));
    const outcome = outcomeOf({ name: 'node', exitCode, file, read: (content: Outcome) => content });
    rmSync(folder, { recursive: true });
    return outcome;
  };
  test.each([
    ['without a report', ended(0), 'node broke off before it could report.'],
    ['without a test', ended(0, { passed: 0, failed: 0, failures: [], flaky: [], skipped: [] }), 'node ran no test.'],
    [
      'with skipped tests alone',
      ended(0, { passed: 0, failed: 0, failures: [], flaky: [], skipped: ['a'] }),
      'node ran no test.',
    ],
    [
      'green, but with an error',
      ended(1, { passed: 3, failed: 0, failures: [], flaky: [], skipped: [] }),
      'node ended with an error',
    ],
  ])('%s is red', (_name, outcome, trouble) => {
    expect(outcome.failed).toBe(1);
    expect(outcome.trouble).toContain(trouble);
  });
  test('green is green', () => {
    expect(ended(0, { passed: 3, failed: 0, failures: [], flaky: [], skipped: [] })).toEqual({
      passed: 3,
      failed: 0,
      failures: [],
      flaky: [],
      skipped: [],
    });
  });
});

describe('installed packages are out of step when', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  test.each([
    ['one is missing', {}, 'node_modules/a'],
    ['one is of another version', { 'node_modules/a': { version: '1.0.1' } }, 'node_modules/a'],
    [
      'an optional one is of another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      'node_modules/b',
    ],
  ])('%s', (_name, installed, first) => {
    expect(firstOutOfStep(wanted, installed)).toBe(first);
  });
  test('and not when only an optional one is missing', () => {
    expect(firstOutOfStep(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBeUndefined();
  });
});
