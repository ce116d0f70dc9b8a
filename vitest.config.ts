import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, browserPath } from './.ci/browser.mjs';
import packageJson from './package.json' with { type: 'json' };
import { svelteUnderPolicy } from './vite.config.ts';

/** Tests that need a page: what is drawn, and what talks to a browser. All others run in Node. */
const inBrowser = ['tests/{steps,ui,plugin,drivers}/**/!(*.node).test.ts', 'tests/**/*.{svelte,browser}.test.ts'];

const executablePath = browserPath();
const define = { __VERSION__: JSON.stringify(packageJson.version) };

export default defineConfig({
  test: {
    projects: [
      {
        define,
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
        plugins: [svelteUnderPolicy(), svelteTesting()],
        // Vitest keeps msw itself out of its optimizer; this one of its dependencies is CommonJS.
        optimizeDeps: { include: ['msw > @mswjs/interceptors > debug'] },
        test: {
          name: 'browser',
          include: inBrowser,
          setupFiles: ['tests/setup.ts', 'tests/setup-page.ts'],
          attachmentsDir: 'node_modules/.cache/onboarding/attachments',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
            }),
          },
        },
      },
    ],
  },
});
