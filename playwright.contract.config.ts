import { defineConfig } from 'playwright/test';
import atAProvider from './playwright.providers.config.ts';

/** The port `Auth`, in five ways at two providers. Every test starts its own servers. */
export default defineConfig({
  ...atAProvider,
  testDir: 'tests/contract',
  outputDir: 'node_modules/.cache/onboarding/contract',
});
