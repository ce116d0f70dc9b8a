// dist/system/: the plugin for portals that load through SystemJS, file by file as it was built as ES modules.
import './system-node.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { minifySync } from 'vite';
import { root } from './child.mjs';

const dist = join(root, 'dist');

/** Reads a file with its source map; the entry has none, as it only names what others export. @type {import('rollup').Plugin} */
const built = {
  name: 'built',
  // SystemJS forgets a file that could not be fetched: the second try needs no other address.
  resolveId: (source, importer) =>
    source.endsWith('?again') && importer ? join(dirname(importer), source.slice(0, -'?again'.length)) : null,
  load: (id) => ({
    code: readFileSync(id, 'utf8'),
    map: existsSync(`${id}.map`) ? readFileSync(`${id}.map`, 'utf8') : null,
  }),
};

/** @type {import('rollup').Plugin} */
const minified = {
  name: 'minified',
  renderChunk(code, { fileName }) {
    const { code: short, map } = minifySync(fileName, code, { sourcemap: true, codegen: { legalComments: 'inline' } });
    return { code: short, map: JSON.stringify(map) };
  },
};

const bundle = await rollup({
  input: join(dist, 'index.js'),
  plugins: [built, minified],
  // All was left out before that nobody needs.
  treeshake: false,
});
await bundle.write({
  format: 'system',
  dir: join(dist, 'system'),
  preserveModules: true,
  // Another hash than the ES module's: of this content, so that a cache never mixes two versions.
  entryFileNames: ({ name, isEntry }) => (isEntry ? 'index.js' : `${name.replace(/-[a-z\d]{8}$/, '')}-[hash].js`),
  hashCharacters: 'base36',
  sourcemap: 'hidden',
});
await bundle.close();
