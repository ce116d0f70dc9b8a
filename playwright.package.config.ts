import { defineConfig } from 'playwright/test';
import atAProvider from './playwright.providers.config.ts';

/** The package as a portal installs it. Every test starts its own server. */
export default defineConfig({
  ...atAProvider,
  testDir: 'tests/package',
  testMatch: '*.spec.ts',
  outputDir: 'node_modules/.cache/onboarding/package',
});
