import './system-node.mjs';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBom } from './bom.mjs';
import { root } from './child.mjs';
import { runTool } from './packages.mjs';

const sources = [
  'src',
  'mocks',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'svelte.config.js',
  '.ci/build.mjs',
  '.ci/bom.mjs',
];
const products = ['dist/index.js', 'dist/index.d.ts', 'dist/bom.cdx.json', 'dist/standalone/index.html'];
const stamp = join(root, 'node_modules', '.cache', 'onboarding', 'built-from');

/**
 * @param {string} path
 * @returns {string[]} every file below, in a steady order; of a file, itself
 */
function filesOf(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Builds `dist/`: the plugin, its types, the standalone portal, the bill of materials. @returns {Promise<boolean>} whether all went well */
export async function build() {
  const from = sourcesHash();
  rmSync(stamp, { force: true });
  const types = ['--project', 'src/tsconfig.json', '--no-banner', '--out-file', 'dist/index.d.ts', 'src/index.ts'];
  const done =
    (await runTool('vite', ['build'])) === 0 &&
    (await runTool('dts-bundle-generator', types)) === 0 &&
    (await runTool('vite', ['build', '--config', 'mocks/vite.config.ts'])) === 0;
  if (!done) return false;
  writeBom();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, from);
  return true;
}

/** Builds `dist/` unless it was built from exactly these sources. Ends the process when the build fails. */
export async function buildIfStale() {
  const complete = products.every((file) => existsSync(join(root, file)));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash()) return;
  console.log('Building dist/ …');
  if (await build()) return;
  console.error('\nThe build failed (see above).');
  process.exit(1);
}

if (realpathSync(process.argv[1] ?? '') === import.meta.filename) {
  if (process.argv.includes('--if-stale')) await buildIfStale();
  else process.exit((await build()) ? 0 : 1);
}
