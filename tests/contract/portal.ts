import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { countryTable } from '../../.ci/country-table.mjs';
import { contentSecurityPolicy } from '../../mocks/portal/policy.mjs';
import { listen, type Loopback } from '../providers/loopback.ts';
import type { Platform } from '../providers/platform.ts';
import { answerFor, policy } from '../providers/portal.ts';
import { bundle } from './bundle.ts';
import type { Registration, Setting } from './page/setting.ts';

const site = fileURLToPath(new URL('../../dist/standalone/', import.meta.url));
/** The built plugin, and Microsoft's pages with the worker that answers for it. */
const files = sirv(site, { dev: true, extensions: ['html'] });

const page = (setting: Setting): string => `<!doctype html>
<html lang="en"><title>The portal</title><link rel="icon" href="data:,">
<script type="application/json" id="setting">${JSON.stringify(setting)}</script>
<script type="module" src="/contract/page.js"></script></html>`;

let scripts: ReturnType<typeof bundle> | undefined;
const bundled = (): ReturnType<typeof bundle> =>
  (scripts ??= bundle({ entry: 'tests/contract/page/page.ts', base: '/contract/', plugins: [countryTable()] }));

/** HOST.md's policy; the emulation needs what the standalone portal does. */
const policyFor = ({ emulated, authority }: Registration): string =>
  emulated ? contentSecurityPolicy(readFileSync(`${site}index.html`, 'utf8')) : policy(new URL(authority).origin);

/** A portal whose only page is the plugin's route, and `/home` where it ends. */
export async function startPortal(setting: () => Setting, platform: Platform): Promise<Loopback> {
  const scripts = await bundled();
  return listen('http', (address) => (request, response) => {
    const { pathname } = new URL(request.url ?? '/', address);
    response.setHeader('Content-Security-Policy', policyFor(setting()));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const script = scripts.get(pathname.replace('/contract/', ''));
    if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(script);
    } else if (pathname === '/onboarding') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(setting()));
    } else if (pathname.startsWith('/api/')) {
      answerFor(platform, { request, response, address });
    } else {
      files(request, response, () => void response.writeHead(404).end());
    }
  });
}
