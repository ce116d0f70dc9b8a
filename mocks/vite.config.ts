import { join } from 'node:path';
import { defineConfig } from 'vite';
import { svelteUnderPolicy } from '../vite.config.ts';
import { copiedFiles } from './portal/copied-files.ts';
import { pages, pageSources } from './portal/pages.ts';

const root = join(import.meta.dirname, '..');

/** The standalone portal, its mailbox and Microsoft's pages: a static site in `dist/standalone/`. The plugin is built before. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [svelteUnderPolicy(), copiedFiles(join(root, 'dist')), pages()],
  build: {
    target: 'es2023',
    outDir: 'dist/standalone',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: pageSources.map((source) => join(root, source)), external: ['single-spa'] },
  },
});
