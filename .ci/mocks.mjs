// dist/mocks/: the mock backend for the portal's own tests, and where the standalone portal is. MSW is the portal's.
import './system-node.mjs';
import { build } from 'vite';
import { root } from './child.mjs';

await build({
  configFile: false,
  logLevel: 'warn',
  root,
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: 'dist/mocks',
    lib: { entry: { mocks: 'mocks/mocks.ts', standalone: 'mocks/portal/standalone.ts' }, formats: ['es'] },
    minify: false,
    rolldownOptions: {
      external: [/^node:/, /^msw\//],
      // No comment that says where a package was found.
      experimental: { attachDebugInfo: 'none' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
