import './system-node.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installMissingBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { root } from './child.mjs';
import { missingEngines } from './engines.mjs';
import { installMissingPackages, runTool } from './packages.mjs';
import { outcomeOf, outcomeOfEngines, outcomeOfPlaywright, outcomeOfVitest } from './reports.mjs';

const reports = join(root, 'node_modules', '.cache', 'onboarding', 'reports');

/** @param {string} project @returns {(file: string) => Promise<number>} */
const vitest = (project) => (file) =>
  runTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);

/** @param {string} config @returns {(file: string) => Promise<number>} */
const playwright = (config) => (file) =>
  runTool('playwright', ['test', `--config=${config}`, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });

/** @type {Record<string, { start: (file: string) => Promise<number>, read: (report: any) => import('./reports.mjs').Outcome }>} */
const runners = {
  node: { start: vitest('node'), read: outcomeOfVitest },
  browser: { start: vitest('browser'), read: outcomeOfVitest },
  stories: { start: vitest('stories'), read: outcomeOfVitest },
  journeys: { start: playwright('playwright.config.ts'), read: outcomeOfPlaywright },
  accessibility: { start: playwright('playwright.accessibility.config.ts'), read: outcomeOfPlaywright },
  contract: { start: playwright('playwright.contract.config.ts'), read: outcomeOfPlaywright },
  'platform-contract': { start: playwright('playwright.platform-contract.config.ts'), read: outcomeOfPlaywright },
  providers: { start: playwright('playwright.providers.config.ts'), read: outcomeOfPlaywright },
  package: { start: playwright('playwright.package.config.ts'), read: outcomeOfPlaywright },
  compatibility: { start: playwright('playwright.compatibility.config.ts'), read: outcomeOfPlaywright },
  faults: { start: playwright('playwright.faults.config.ts'), read: outcomeOfPlaywright },
  engines: {
    start: playwright('playwright.engines.config.ts'),
    read: (report) => outcomeOfEngines(report, missingEngines()),
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in runners));
if (unknown) {
  console.error(
    `There is no runner "${unknown}"; there are: ${Object.keys(runners).join(', ')}. Without a name, all run.`,
  );
  process.exit(1);
}

await installMissingPackages();
await installMissingBrowser();
await buildIfStale();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
for (const [name, { start, read }] of Object.entries(runners)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── tests: ${name}`);
  const file = join(reports, `${name}.json`);
  const exitCode = await start(file);
  const outcome = outcomeOf({ name, exitCode, file, read });
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped.length;
  summary.push(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  if (outcome.note) summary.push(`  ${outcome.note}`);
  for (const failure of outcome.failures) summary.push(`  failed: ${failure}`);
  for (const flaky of outcome.flaky) summary.push(`  passed at the second try: ${flaky}`);
  if (outcome.trouble) summary.push(`  ${outcome.trouble}`);
  for (const title of outcome.skipped) summary.push(`  skipped, which is not allowed: ${title}`);
}

console.log(`\n${summary.join('\n')}\n`);
// A skipped test counts as failed: the last line must not look green while the run is red.
console.log(`${total.passed} passed, ${total.failed + total.skipped} failed`);
process.exitCode = total.failed + total.skipped > 0 ? 1 : 0;
