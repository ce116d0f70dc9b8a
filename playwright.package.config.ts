import { defineConfig } from 'playwright/test';
import atAProvider from './playwright.providers.config.ts';

/** The package as a portal installs it, and as the host's guide says. Every test starts its own server. */
export default defineConfig({
  ...atAProvider,
  testDir: 'tests',
  testMatch: ['tests/package/*.spec.ts', 'tests/guide/*.spec.ts'],
  outputDir: 'node_modules/.cache/onboarding/package',
});
