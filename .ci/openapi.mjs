// dist/openapi.json: the platform's contract, from the schemas that the plugin checks answers with.
import './system-node.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './child.mjs';
import { countryTable } from './country-table.mjs';

const from = { root, configFile: /** @type {const} */ (false), plugins: [countryTable()] };
const { module } = await runnerImport(join(root, 'mocks/openapi/document.ts'), from);
writeFileSync(join(root, 'dist', 'openapi.json'), `${JSON.stringify(module.document, null, 2)}\n`);
