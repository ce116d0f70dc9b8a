import { defineConfig } from 'playwright/test';
import journeys from './playwright.config.ts';
import { patienceMs } from './tests/engines/tab.ts';

/** The two cases and the form in every engine of this machine. Every test starts its own browser. */
export default defineConfig({
  ...journeys,
  testDir: 'tests/engines',
  outputDir: 'node_modules/.cache/onboarding/engines',
  timeout: 120_000,
  expect: { timeout: patienceMs, toPass: { timeout: patienceMs } },
  // A picture puts a style into the page, and Firefox reports that the policy forbids it.
  use: { ...journeys.use, screenshot: 'off' },
});
