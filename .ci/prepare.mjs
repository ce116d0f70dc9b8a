// What `npm install` runs at its end: leaves a built dist/, where the packages for building are there.
import './system-node.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from './child.mjs';

const needed = ['vite', 'svelte', 'rollup', 'dts-bundle-generator'];
const missing = needed.find((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
if (missing) console.log(`dist/ is not built: ${missing} is not installed (development packages were left out).`);
else await buildIfStale();
