import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { transform } from 'lightningcss';
import { minify as terser } from 'terser';
import { defineConfig, minifySync, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { countryTable } from './.ci/country-table.mjs';
import { oidcRedirectOnly } from './.ci/oidc-redirect-only.mjs';
import { pauseMs } from './.ci/second-try.mjs';
import { svelteWithoutAsync } from './.ci/svelte-without-async.mjs';
import packageJson from './package.json' with { type: 'json' };

/** Only the plugin's own components live in a shadow root. */
const ownSources = fileURLToPath(new URL('src/', import.meta.url)).replaceAll('\\', '/');

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
      const named = code
        .replace(sveltePolicy, `${shared}globalThis.window.trustedTypes.createPolicy('rconnect-onboarding',`)
        .replace(/\n\t}\);/, '\n\t}));');
      return { code: named, map: null };
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
      if (!css || !id.startsWith(ownSources)) return null;
      const styles = transform({ filename: id, code: Buffer.from(css.code), minify: true }).code.toString();
      const script = code.replace(/import\s*"[^"]+\?svelte&type=style&lang\.css";?/, '');
      // In the first line: the others stay where the component's source map has them.
      return {
        code: `import { adopt } from '/src/ui/style.ts';${script}\nadopt(${JSON.stringify(styles)});`,
        map: null,
      };
    },
  };
}

/**
 * A file that could not be fetched is asked for once more, under an address that no browser has noted as missing (HTML,
 * module map): a deployment or a bad moment of the network is over by then, or is said. It waits, for a bad moment lasts.
 */
function fetchedTwice(): Plugin {
  return {
    name: 'fetched-twice',
    apply: 'build',
    // Before it becomes one line: what follows in the same line is all that the source map has a little beside.
    renderChunk(code) {
      const twice = 'import("$2").catch(__pause).then((module) => module ?? import("$2?again"))';
      const changed = code.replace(/\bimport\((["'`])(\.\/[^"'`]+)\1\)/g, twice);
      if (changed === code) return null;
      return {
        code: `${changed}\nfunction __pause() { return new Promise((go) => setTimeout(go, ${String(pauseMs)})); }`,
        map: null,
      };
    },
  };
}

/**
 * Nearly all functions of this file run before the form stands. Said so, Chromium compiles them beside the main thread,
 * once, in place of one by one when each is called (V8, "explicit compile hints"); other browsers read a comment.
 */
const calledOnLoad = (chunk: string): string => (chunk === 'onboarding' ? '//# allFunctionsCalledOnLoad' : '');

/** Two minifiers, one after the other: what the first leaves whole the second folds (2 % of the first screen's bytes). */
function minified(): Plugin {
  return {
    name: 'minified',
    apply: 'build',
    async renderChunk(code, { fileName, name }) {
      const options = { module: true, codegen: { legalComments: 'inline' }, sourcemap: true } as const;
      const once = minifySync(fileName, code, { ...options, compress: {}, mangle: { toplevel: true } });
      const twice = await terser(once.code, {
        module: true,
        ecma: 2020,
        compress: {
          passes: 3,
          hoist_funs: true,
          unsafe_arrows: true,
          hoist_props: false,
          lhs_constants: false,
          keep_fargs: false,
          comparisons: false,
          sequences: false,
        },
        format: { comments: 'some', preamble: calledOnLoad(name) },
        sourceMap: { content: JSON.stringify(once.map), asObject: true },
      });
      if (twice.code === undefined) this.error(`${fileName} became nothing`);
      return { code: twice.code, map: twice.map as Rolldown.SourceMapInput };
    },
  };
}

/** Svelte, made to run under the policy of HOST.md, and the data that is compiled. */
export const svelteUnderPolicy = (): PluginOption[] => [
  countryTable(),
  trustedTypesPolicy(),
  svelteWithoutAsync(),
  svelte(),
  adoptedStyles(),
];

/** Parts of Svelte that only the form uses; Svelte's own index reaches them all. */
const formOnly = /svelte\/src\/internal\/client\/dom\/(blocks\/each|elements\/class)\.js/;

/**
 * What the first screen needs, in one file: everything that the entry imports without `import()`. One file compresses
 * better than six, and a slow network pays for each round trip.
 */
function firstScreen(id: string, build: { getModuleInfo: Rolldown.GetModuleInfo }): string | null {
  const seen = new Set<string>();
  const reaches = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = build.getModuleInfo(module);
    return info?.isEntry === true || (info?.importers ?? []).some(reaches);
  };
  return !formOnly.test(id) && reaches(id) ? 'onboarding' : null;
}

/** What follows at once, in one file too: the whole machine, the portal's driver, the form. */
const afterFirstScreen =
  /src\/(core\/(?!repair|country\/states)|drivers\/(portal|http\/idempotency-key)|plugin\/(onward|work|wire-onward|fetch-ahead)|ui\/Field|steps\/company\/(?!later))|virtual:country-table/;

export default defineConfig({
  plugins: [svelteUnderPolicy(), oidcRedirectOnly(), fetchedTwice(), minified()],
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  build: {
    target: 'es2023',
    lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
    modulePreload: false,
    // Beside the files, and not named in them: 45 bytes each would come with the first screen.
    sourcemap: 'hidden',
    emptyOutDir: true,
    rolldownOptions: {
      // Svelte does not say that its modules only define things; its custom elements and legacy API would stay.
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      treeshake: { moduleSideEffects: (id) => !/\/node_modules\/(svelte|zod)\//.test(id) },
      output: {
        comments: { annotation: false, jsdoc: false, legal: true },
        // Rolldown's own would come after `renderChunk`: see `minified`.
        minify: false,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // The same wherever the packages are installed.
        sourcemapPathTransform: (source) => source.replace(/^.*\/(?=node_modules\/)/, '../'),
        // Of fewer kinds of characters a name takes fewer bytes: eight are enough to tell versions apart.
        hashCharacters: 'base36',
        codeSplitting: {
          groups: [
            { name: firstScreen, debugName: 'first screen' },
            { name: 'onward', test: afterFirstScreen },
            // Of every screen that says more than its first words.
            {
              name: 'more',
              test: /src\/ui\/(Support|Notice|mail|moment)|svelte\/src\/internal\/client\/dom\/blocks\/each/,
            },
            // Of every way to sign in, in one file.
            { name: 'attempt', test: /src\/drivers\/auth\/(attempt|account-claims)/ },
          ],
        },
      },
    },
  },
});
