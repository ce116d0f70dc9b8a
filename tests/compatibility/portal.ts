import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { getResponse } from 'msw/utils/get-response';
import sirv from 'sirv';
import { platformHandlers } from '../../mocks/platform/handlers.ts';
import { scenarios } from '../../mocks/scenarios.ts';
import { memoryStore } from '../../mocks/store.ts';
import { bundle } from '../contract/bundle.ts';
import { listen, type Loopback } from '../providers/loopback.ts';
import { answerFor, policy } from '../providers/portal.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** The plugin as it was built. */
const files = sirv(dist, { dev: true });
/** The same files at another address are other modules; this one calls itself another version, too. */
const secondVersion = (name: string): string =>
  readFileSync(dist + name, 'utf8').replace(/"0\.1\.0"(?=;export)/, '"0.2.0"');

let scripts: ReturnType<typeof bundle> | undefined;
/** The portal's own: single-spa, React, and Svelte as its authors made it. */
const bundled = (): ReturnType<typeof bundle> =>
  (scripts ??= bundle({
    entry: 'tests/compatibility/page/page.ts',
    base: '/portal/',
    plugins: [svelte({ configFile: false })],
  }));

/** HOST.md's policy, and one name more: the other Svelte's own. React needs none. */
const withAnotherSvelte = (): string => `${policy('')} svelte-trusted-html`;

/** @param token of the portal's own session */
const page = (token: string): string => `<!doctype html>
<html lang="en"><title>The portal</title><link rel="icon" href="data:,">
<script type="application/json" id="setting">${JSON.stringify({ token })}</script>
<div id="single-spa-application:svelte"></div>
<div id="single-spa-application:react"></div>
<main><div id="one"></div><div id="two"></div><div id="single-spa-application:onboarding"></div></main>
<script type="module" src="/portal/page.js"></script></html>`;

/** A portal with a session of its own, the platform at the same origin, and two versions of the plugin. */
export async function startPortal(): Promise<Loopback> {
  const portalScripts = await bundled();
  const store = memoryStore(scenarios['host-signed-in'].world());
  const { session } = (await store.read()).portal;
  return listen('http', (address) => {
    const where = { inviteUrl: `${address}/api/InviteUser`, companiesUrl: `${address}/api/companies` };
    const handlers = platformHandlers(store, where);
    const answer = async (request: Request): Promise<Response> =>
      (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
    return (request, response) => {
      const { pathname } = new URL(request.url ?? '/', address);
      response.setHeader('Content-Security-Policy', withAnotherSvelte());
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const [, top, name = ''] = pathname.split('/');
      const script = top === 'portal' ? portalScripts.get(name) : top === 'second' ? secondVersion(name) : undefined;
      if (top === 'api') answerFor({ answer }, { request, response, address });
      else if (top === 'first') {
        request.url = `/${name}`;
        files(request, response, () => void response.writeHead(404).end());
      } else {
        response.setHeader('Content-Type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
        response.end(script ?? page(session?.token ?? ''));
      }
    };
  });
}
