import { defineConfig } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { svelteUnderPolicy } from '../vite.config.ts';

/** Storybook draws with the same Svelte, and uses what the plugin's build cuts out of it. */
const cutsSvelte = 'svelte-without-async';

/** The plugin from its sources, as the build compiles them, without what makes a library of it. */
export default defineConfig({
  publicDir: false,
  plugins: svelteUnderPolicy().filter((plugin) => !(plugin && 'name' in plugin && plugin.name === cutsSvelte)),
  define: { __VERSION__: JSON.stringify(packageJson.version) },
});
