import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { countryTable } from '../../.ci/country-table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

let bundled: Promise<Map<string, string>> | undefined;

/** The scripts of the pages here, by name: the port and its drivers from source, the packages as they were installed. */
export function bundle(): Promise<Map<string, string>> {
  bundled ??= build({
    configFile: false,
    plugins: [countryTable()],
    root,
    base: '/contract/',
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: { page: `${root}tests/contract/page/page.ts` },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }).then((result) => {
    const { output } = result as Rolldown.RolldownOutput;
    return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
  });
  return bundled;
}
