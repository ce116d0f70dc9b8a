import { defineConfig } from 'playwright/test';
import atAProvider from './playwright.providers.config.ts';

/** The built plugin beside others: itself, another Svelte, React. Every test starts its own server. */
export default defineConfig({
  ...atAProvider,
  testDir: 'tests/compatibility',
  outputDir: 'node_modules/.cache/onboarding/compatibility',
});
