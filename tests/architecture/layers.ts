import { posix } from 'node:path';
import { importsOf, type Import } from './imports.ts';
import type { SourceFile } from './tree.ts';

/** `index -> plugin -> steps, drivers -> ports, ui, text -> core`: what a layer may see, besides itself. */
const mayImport: Record<string, { layers: string[]; packages: string[] }> = {
  core: { layers: [], packages: ['virtual:country-table', 'virtual:postal-examples', 'zod/mini'] },
  ports: { layers: ['core'], packages: [] },
  ui: { layers: ['text', 'core'], packages: ['svelte'] },
  text: { layers: ['core'], packages: [] },
  steps: { layers: ['ui', 'text', 'core'], packages: ['svelte'] },
  drivers: { layers: ['ports', 'core'], packages: ['zod/mini', 'ky', '@azure/msal-browser', 'oidc-client-ts'] },
  plugin: { layers: ['steps', 'ports', 'ui', 'text', 'core'], packages: ['svelte', 'zod/mini'] },
  index: { layers: ['plugin'], packages: [] },
};

/** Packages, and one file, that only some files of the drivers may name. */
const confined: { what: RegExp; to: RegExp }[] = [
  { what: /^ky(\/|$)/, to: /^src\/drivers\/http\// },
  { what: /^(@azure\/msal-browser|oidc-client-ts)(\/|$)/, to: /^src\/drivers\/auth\// },
  { what: /^src\/drivers\/http\/wire-format\.ts$/, to: /^src\/drivers\/http\// },
];

/** The first names the drivers that the first screen needs, the second all others. */
const wires = ['src/plugin/wire.ts', 'src/plugin/wire-onward.ts'];

const layerOf = (path: string): string => (path.startsWith('src/index.') ? 'index' : (path.split('/')[1] ?? ''));
const allows = (allowed: string[], name: string): boolean =>
  allowed.some((entry) => name === entry || (entry === 'svelte' && name.startsWith('svelte/')));

function faultOf(file: string, { from, how }: Import): string | undefined {
  const layer = layerOf(file);
  const allowed = mayImport[layer];
  if (!allowed) return `${layer} is no layer of the house`;
  const plain = from.replace(/\?.*$/, '');
  const target = plain.startsWith('.') ? posix.join(posix.dirname(file), plain) : plain;
  const confinement = confined.find(({ what, to }) => what.test(target) && !to.test(file));
  if (confinement) return `${target} belongs to ${confinement.to.source.replace(/[\\^]/g, '')}`;
  if (!plain.startsWith('.'))
    return allows(allowed.packages, plain) ? undefined : `${layer} may not use the package ${plain}`;
  if (posix.extname(target) === '') return `${from} lacks its extension`;
  if (!target.startsWith('src/')) return `${target} is outside of src`;
  const to = layerOf(target);
  if (to === layer) return undefined;
  if (to === 'drivers' && layer === 'plugin') {
    if (!wires.includes(file)) return `only ${wires.join(' and ')} name drivers`;
    const withTheScreen = /\/(portal|http\/invitations)/.test(target);
    return how === 'dynamic' || withTheScreen ? undefined : 'drivers of some portals only come by import() alone';
  }
  return allowed.layers.includes(to) ? undefined : `${layer} may not see ${to}`;
}

/** What is wrong with the imports of the files below `src/`, a line for each. */
export function layerFaults(files: SourceFile[]): string[] {
  const sources = files.filter(({ path }) => /^src\/.*\.(ts|js|svelte)$/.test(path) && path !== 'src/globals.d.ts');
  return sources.flatMap(({ path, text }) =>
    importsOf(path, text).flatMap((entry) => {
      const fault = faultOf(path, entry);
      return fault === undefined ? [] : [`${path}: import '${entry.from}': ${fault}`];
    }),
  );
}
