import { defineConfig } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { svelteUnderPolicy } from '../vite.config.ts';

/** The plugin from its sources, as the build compiles them, without what makes a library of it. */
export default defineConfig({
  publicDir: false,
  plugins: [svelteUnderPolicy()],
  define: { __VERSION__: JSON.stringify(packageJson.version) },
});
