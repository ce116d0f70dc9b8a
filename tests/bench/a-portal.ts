import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { getResponse } from 'msw/utils/get-response';
import { platformHandlers } from '../../mocks/platform/handlers.ts';
import { scenarios } from '../../mocks/scenarios.ts';
import { memoryStore } from '../../mocks/store.ts';
import { listen, type Loopback } from '../providers/loopback.ts';
import { page, policy, send, toRequest } from '../providers/portal.ts';
import { hintsFor } from './hints.ts';

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const folders: Record<string, string> = {
  plugin: 'dist',
  'single-spa': 'node_modules/single-spa/lib/es2015/esm',
  bench: 'tests/bench/page',
};

/** The one file that the plugin's entry names: the first screen, whole. */
const firstScreen = /from"\.\/([\w-]+\.js)"/.exec(read('dist/index.js').toString())?.[1] ?? '';

/** All that the first screen waits for. */
const hints = hintsFor([
  '/bench/root.mjs',
  '/single-spa/single-spa.min.js',
  '/plugin/index.js',
  `/plugin/${firstScreen}`,
]);

const packed = new Map<string, Buffer>();
/** As a portal should send them: brotli 11, kept for a year where the name changes with the content. */
function sendFile(path: string, response: ServerResponse): void {
  const [, top = '', name = ''] = path.split('/');
  const content = packed.get(path) ?? brotliCompressSync(read(`${folders[top]}/${name}`));
  packed.set(path, content);
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Content-Encoding': 'br',
    'Cache-Control': name === 'index.js' ? 'no-cache' : 'public, max-age=31536000, immutable',
  });
  response.end(content);
}

/**
 * A portal as it would be in production: files compressed, a session of its own, the platform at the same origin.
 * `/` is empty but for single-spa; `/onboarding` has the plugin, `/onboarding/hinted` with hints in its head.
 */
export async function startPortal(): Promise<Loopback> {
  const store = memoryStore(scenarios['host-signed-in'].world());
  const { session } = (await store.read()).portal;
  const plain = page({ token: session?.token }).replace('/portal/portal.mjs', '/bench/root.mjs');
  const hinted = plain.replace('<script type="application/json"', (next) => `${hints}\n${next}`);
  return listen('http', (address) => {
    const where = { inviteUrl: `${address}/api/InviteUser`, companiesUrl: `${address}/api/companies` };
    const handlers = platformHandlers(store, where);
    return (incoming, response) => {
      const { pathname } = new URL(incoming.url ?? '/', address);
      response.setHeader('Content-Security-Policy', policy(''));
      if (pathname.startsWith('/api/')) {
        toRequest(incoming, address)
          .then((request) => getResponse(handlers, request))
          .then((answer) => send(answer ?? new Response(null, { status: 404 }), response))
          .catch((error: unknown) => response.destroy(error as Error));
      } else if (/^\/(plugin|single-spa|bench)\//.test(pathname)) sendFile(pathname, response);
      else {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(pathname.endsWith('/hinted') ? hinted : plain);
      }
    };
  });
}
