// dist/integrity.json: SHA-384 of every other file, as `integrity` of a script or an import map takes it.
import './system-node.mjs';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';

const dist = join(root, 'dist');
const own = 'integrity.json';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((file) => file !== own)
  .sort();
const hash = (/** @type {string} */ file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;

writeFileSync(
  join(dist, own),
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`,
);
