// dist/system/: the plugin for portals that load through SystemJS, file by file as it was built as ES modules.
import './system-node.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { minifySync } from 'vite';
import { root } from './child.mjs';
import { pauseMs } from './second-try.mjs';

const dist = join(root, 'dist');

const secondTry = /\.catch\([\w$]+\)\.then\(\(?\w+\)?=>\w+\?\?import\((["'`])[^"'`]+\?again\1\)\)/g;

/**
 * Reads a file with its source map; the entry has none, as it only names what others export. The second try of an import
 * (`fetchedTwice` of vite.config.ts) is told anew, as the files have other names here.
 * @type {import('rollup').Plugin}
 */
const built = {
  name: 'built',
  load: (id) => ({
    // Blanks, so that the source map stays right.
    code: readFileSync(id, 'utf8').replace(secondTry, (found) => ' '.repeat(found.length)),
    map: existsSync(`${id}.map`) ? readFileSync(`${id}.map`, 'utf8') : null,
  }),
  renderDynamicImport: ({ targetChunk }) => ({
    left: 'module.import(',
    right: `).catch(() => new Promise((go) => setTimeout(go, ${pauseMs}))).then((found) => found ?? module.import("./${targetChunk?.fileName}?again"))`,
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
