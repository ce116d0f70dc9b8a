import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import packageJson from '../../package.json' with { type: 'json' };
import { replaceTable, tableOf, type Row } from './rows.ts';
import { measureRunning } from './running.ts';

const file = fileURLToPath(new URL('../../README.md', import.meta.url));
const { dependencies, devDependencies } = packageJson;

/** The packages whose versions the figures hang on. */
const versions = [
  `Svelte ${devDependencies.svelte}`,
  `ky ${dependencies.ky}`,
  `zod ${dependencies.zod}`,
  `MSAL ${dependencies['@azure/msal-browser']}`,
  `oidc-client-ts ${dependencies['oidc-client-ts']}`,
].join(', ');

/** Measures what is missing, prints the table, and puts it into the README if asked to. */
export async function printTable(sizes: Partial<Record<Row, string>>, { write }: { write: boolean }): Promise<void> {
  const { browser, figures } = await measureRunning();
  const today = new Date().toISOString().slice(0, 10);
  const [core, ...more] = cpus();
  const machine = `${1 + more.length} cores (${core?.model.trim() ?? 'unknown'})`;
  const head = `${today}; ${versions}; Chromium ${browser.split('.', 1)[0] ?? ''} on ${machine}.`;
  const table = tableOf({ ...sizes, ...figures } as Record<Row, string>, head);
  console.log(`\n${await format(table, { parser: 'markdown' })}`);
  if (!write) return;
  const readme = replaceTable(readFileSync(file, 'utf8'), table);
  writeFileSync(file, await format(readme, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
