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
import { root, run } from './child.mjs';
import { projectNode, runTool } from './packages.mjs';

const sources = ['src', 'mocks', '.ci', 'package.json', 'package-lock.json', 'vite.config.ts', 'svelte.config.js'];
const products = ['dist/index.js', 'dist/integrity.json'];
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

/** Whatever the caller's is: with another the build would be one for development. */
const env = { NODE_ENV: 'production' };
const script = (/** @type {string} */ name) => () => run(projectNode(), [join('.ci', name)], { env });

/** Each makes a part of `dist/`; the first empties it, the last reads it all. */
const steps = [
  () => runTool('vite', ['build'], env),
  () => runTool('vite', ['build', '--config', 'mocks/vite.config.ts'], env),
  script('system.mjs'),
  script('mocks.mjs'),
  () => runTool('dts-bundle-generator', ['--config', '.ci/types.json']),
  script('openapi.mjs'),
  () => {
    writeBom();
    return Promise.resolve(0);
  },
  script('integrity.mjs'),
];

/** Builds `dist/`, all that the package brings. @returns {Promise<boolean>} whether all went well */
export async function build() {
  const from = sourcesHash();
  rmSync(stamp, { force: true });
  for (const step of steps) if ((await step()) !== 0) return false;
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
