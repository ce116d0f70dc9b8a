import { defineConfig } from 'playwright/test';
import atAProvider from './playwright.providers.config.ts';

/** The command that holds a platform against the contract, at the mocks' platform. Every test starts its own. */
export default defineConfig({
  ...atAProvider,
  testDir: 'tests/platform-contract',
  outputDir: 'node_modules/.cache/onboarding/platform-contract',
});
