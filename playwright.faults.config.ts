import { defineConfig } from 'playwright/test';
import atAProvider from './playwright.providers.config.ts';

/** Every call, and every way in which it fails. Every test starts its own servers. */
export default defineConfig({
  ...atAProvider,
  testDir: 'tests/faults',
  outputDir: 'node_modules/.cache/onboarding/faults',
  use: { ...atAProvider.use, timezoneId: 'UTC' },
});
