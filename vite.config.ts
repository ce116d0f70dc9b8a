import { svelte } from '@sveltejs/vite-plugin-svelte';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin, type PluginOption } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/** Svelte's only Trusted Types policy, created when its module is first evaluated. */
const sveltePolicy = /globalThis\.window\.trustedTypes\.createPolicy\('svelte-trusted-html',/;

/**
 * Gives Svelte's Trusted Types policy the name that HOST.md allows. A second copy of the plugin on the page takes the
 * first one's policy: the browser refuses to create the same name twice.
 */
function trustedTypesPolicy(): Plugin {
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!sveltePolicy.test(code)) {
        if (id.includes('svelte/src/internal/client/dom/reconciler.js')) this.error("Svelte's policy was not found");
        return null;
      }
      const shared = "(globalThis[Symbol.for('rconnect-onboarding:trusted-types')] ??= ";
      return code
        .replace(sveltePolicy, `${shared}globalThis.window.trustedTypes.createPolicy('rconnect-onboarding',`)
        .replace(/\n\t}\);/, '\n\t}));');
    },
  };
}

/**
 * A component's `<style>` becomes part of a constructed stylesheet: the policy forbids `<style>` elements, and the plugin
 * lives in a shadow root that no stylesheet of the page reaches.
 */
function adoptedStyles(): Plugin {
  return {
    name: 'adopted-styles',
    enforce: 'post',
    transform(code, id) {
      const css = (this.getModuleInfo(id)?.meta as { svelte?: { css?: { code: string } } } | undefined)?.svelte?.css;
      if (!css || !id.includes('/src/')) return null;
      const styles = transform({ filename: id, code: Buffer.from(css.code), minify: true }).code.toString();
      const script = code.replace(/import\s*"[^"]+\?svelte&type=style&lang\.css";?/, '');
      return `import { adopt } from '/src/ui/style.ts';\n${script}\nadopt(${JSON.stringify(styles)});`;
    },
  };
}

/** Svelte, made to run under the policy of HOST.md. */
export const svelteUnderPolicy = (): PluginOption[] => [trustedTypesPolicy(), svelte(), adoptedStyles()];

export default defineConfig({
  plugins: svelteUnderPolicy(),
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  build: {
    target: 'es2023',
    lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
    modulePreload: false,
    sourcemap: false,
    emptyOutDir: true,
    rolldownOptions: {
      // Svelte does not say that its modules only define things; its custom elements and legacy API would stay.
      treeshake: { moduleSideEffects: (id) => !/\/node_modules\/(svelte|zod)\//.test(id) },
      output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
