import { fileURLToPath } from 'node:url';
import { build, type PluginOption, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Sources {
  /** The module of the page, from the project's root; it becomes `page.js`. */
  entry: string;
  /** Path below which the scripts will be served. */
  base: string;
  plugins: PluginOption[];
}

/** The scripts of a test's page, by name: ours from source, the packages as they were installed. */
export async function bundle({ entry, base, plugins }: Sources): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    plugins,
    root,
    base,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: { page: root + entry },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
