import { defineConfig } from 'playwright/test';
import { browserFlags, browserPath } from './.ci/browser.mjs';

const executablePath = browserPath();

/** The built plugin at a real provider. Every test starts its own servers. */
export default defineConfig({
  testDir: 'tests/providers',
  outputDir: 'node_modules/.cache/onboarding/providers',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    // The provider's certificate is made when a test starts.
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
