import { defineConfig } from 'playwright/test';
import { browserFlags, browserPath } from './.ci/browser.mjs';
import { freePort } from './.ci/free-port.mjs';

// Found once; the workers, which read this file again, inherit it.
const port = (process.env['JOURNEY_PORT'] ??= String(await freePort()));
const address = `http://localhost:${port}`;
const executablePath = browserPath();

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'node_modules/.cache/onboarding/journeys',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A machine of the CI may stall for seconds: one more try there, and what needed it is named (`.ci/reports.mjs`).
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: 'node mocks/portal/serve.mjs',
    env: { PORT: port },
    url: `${address}/mailbox`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
