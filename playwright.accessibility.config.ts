import { defineConfig } from 'playwright/test';
import journeys from './playwright.config.ts';

/** What a customer meets who sees, hears or moves otherwise, on the standalone portal. */
export default defineConfig({
  ...journeys,
  testDir: 'tests/accessibility',
  outputDir: 'node_modules/.cache/onboarding/accessibility',
});
