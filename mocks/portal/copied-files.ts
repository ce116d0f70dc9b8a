import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const resolve = createRequire(import.meta.url).resolve;

/** The import map of portal.html names it so. */
const singleSpa = 'vendor/single-spa-6.0.3.js';

/** What the site takes as it is: the plugin from the folder where it was built, single-spa, and the mocks' worker. */
export function copiedFiles(built: string): Plugin {
  return {
    name: 'copied-files',
    generateBundle() {
      const copy = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      const plugin = readdirSync(built).filter((name) => name.endsWith('.js'));
      if (!plugin.includes('index.js')) this.error('the plugin is not built yet');
      for (const name of plugin) copy(`onboarding-plugin/${name}`, readFileSync(join(built, name), 'utf8'));

      const folder = dirname(resolve('single-spa/package.json'));
      const module = readFileSync(join(folder, 'lib/es2015/esm/single-spa.min.js'), 'utf8');
      copy(singleSpa, module.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
      copy('mockServiceWorker.js', stayingWorker(readFileSync(resolve('msw/mockServiceWorker.js'), 'utf8')));
    },
  };
}

/**
 * The worker, but it stays when the last page is left: between two pages of one tab it would unregister itself
 * while the second one starts with it.
 */
function stayingWorker(script: string): string {
  const stays = script.replace('await self.registration.unregister()', '');
  if (stays === script) throw new Error('the worker of msw has changed: where does it unregister itself?');
  return stays;
}
