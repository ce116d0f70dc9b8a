import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, browserPath } from './.ci/browser.mjs';
import { countryTable } from './.ci/country-table.mjs';
import packageJson from './package.json' with { type: 'json' };
import { svelteUnderPolicy } from './vite.config.ts';

/** Tests that need a page: what is drawn, and what talks to a browser. All others run in Node. */
const inBrowser = ['tests/{steps,ui,plugin,drivers}/**/!(*.node).test.ts', 'tests/**/*.{svelte,browser}.test.ts'];

const executablePath = browserPath();
const define = { __VERSION__: JSON.stringify(packageJson.version) };
const attachmentsDir = 'node_modules/.cache/onboarding/attachments';
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 800 },
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  }),
};

export default defineConfig({
  test: {
    projects: [
      {
        define,
        plugins: [countryTable()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: inBrowser,
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        define,
        plugins: [svelteUnderPolicy(), svelteTesting({ resolveBrowser: false })],
        // Found late, they would make Vite reload the page in the middle of a file. Of msw, which Vitest keeps out of its
        // optimizer, one dependency is CommonJS.
        optimizeDeps: {
          include: [
            'msw > @mswjs/interceptors > debug',
            'ky',
            'zod/mini',
            'idb',
            '@azure/msal-browser',
            'oidc-client-ts',
            'fast-check',
            '@testing-library/svelte',
            '@testing-library/user-event',
            '@testing-library/jest-dom/vitest',
          ],
        },
        test: {
          name: 'browser',
          include: inBrowser,
          setupFiles: ['tests/setup.ts', 'tests/setup-page.ts'],
          expect: { poll: { timeout: 5000 } },
          attachmentsDir,
          browser,
        },
      },
      {
        define,
        plugins: [svelteUnderPolicy(), await storybookTest()],
        test: { name: 'stories', testTimeout: 30_000, setupFiles: ['tests/setup.ts'], attachmentsDir, browser },
      },
    ],
  },
});
