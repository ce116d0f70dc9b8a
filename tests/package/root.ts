import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { getResponse } from 'msw';
import sirv from 'sirv';
import type * as Mocks from '../../mocks/mocks.ts';
import { listen, type Loopback } from '../providers/loopback.ts';
import { send, toRequest } from '../providers/portal.ts';
import { aContract } from './contract.ts';
import { project, type Installed } from './installed.ts';

/** By what a portal loads modules. */
export type Loader = 'modules' | 'system';

/** A portal that has just installed the package: a single-spa root, and the package's own mocks as its platform. */
export interface Root extends Loopback {
  /** The backend's world now. */
  world(): Promise<Mocks.World>;
  /** What requests and answers had that the package's OpenAPI document does not allow. */
  faults: string[];
  /** The calls that came, oldest first. */
  calls: string[];
  /** No create gets an answer, its connection is reset, until the company is looked up. */
  loseCreates(): void;
}

const readJson = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The import map, with the hash of every file of the plugin: the browser runs none that is another. */
function importMap(loader: Loader, installed: Installed): string {
  const folder = loader === 'system' ? 'system/' : '';
  const hashes = Object.entries(readJson(installed.resolve('@rconnect/onboarding/integrity.json')));
  const ours = hashes.filter(([file]) => new RegExp(`^${folder}[^/]+\\.js$`).test(file));
  return JSON.stringify({
    imports: { '@rconnect/onboarding': `/plugin/${folder}index.js`, 'single-spa': '/single-spa/single-spa.min.js' },
    // A file that could not be fetched is asked for once more, under this address.
    integrity: Object.fromEntries(
      ours.flatMap(([file, hash]) => ['', '?again'].map((query) => [`/plugin/${file}${query}`, hash])),
    ),
  });
}

function page(loader: Loader, map: string): string {
  const scripts = {
    modules: `<script type="importmap">${map}</script>`,
    system: `<script type="systemjs-importmap">${map}</script><script src="/systemjs/system.min.js"></script>`,
  };
  return `<!doctype html>
<html lang="en"><title>The portal</title><link rel="icon" href="data:,">${scripts[loader]}
<main id="single-spa-application:@rconnect/onboarding"></main>
<script type="module" src="/roots/${loader}.mjs"></script></html>`;
}

/** HOST.md's policy; for SystemJS, a `default` policy of the portal's own. */
function policy(loader: Loader, map: string): string {
  const hash = createHash('sha256').update(map).digest('base64');
  return [
    "default-src 'none'",
    loader === 'modules' ? `script-src 'self' 'sha256-${hash}'` : "script-src 'self'",
    "style-src 'self'; img-src 'self' data:; connect-src 'self'",
    "base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types rconnect-onboarding${loader === 'system' ? ' default' : ''}`,
  ].join('; ');
}

function fileServer(
  loader: Loader,
  installed: Installed,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const singleSpa = join(
    project,
    'node_modules',
    'single-spa',
    'lib',
    'es2015',
    loader === 'system' ? 'system' : 'esm',
  );
  const folders = Object.entries({
    '/plugin/': dirname(installed.resolve('@rconnect/onboarding')),
    '/single-spa/': singleSpa,
    '/systemjs/': join(project, 'node_modules', 'systemjs', 'dist'),
    '/roots/': join(import.meta.dirname, 'roots'),
  }).map(([path, folder]) => ({ path, files: sirv(folder, { dev: true }) }));
  return (request, response) => {
    const asked = request.url ?? '/';
    const folder = folders.find(({ path }) => asked.startsWith(path));
    if (!folder) return false;
    request.url = asked.slice(folder.path.length - 1);
    folder.files(request, response, () => void response.writeHead(404).end());
    return true;
  };
}

export async function startRoot(loader: Loader, installed: Installed): Promise<Root> {
  const { aUser, aWorld, handlers, memoryStore } = (await import(
    installed.resolve('@rconnect/onboarding/mocks')
  )) as typeof Mocks;
  const user = aUser();
  const portal = { signIn: 'host', session: { userId: user.id, token: 'the-token' } } as const;
  const store = memoryStore(aWorld(undefined, { users: [user], portal }));
  const contract = aContract(readJson(installed.resolve('@rconnect/onboarding/openapi.json')));
  const map = importMap(loader, installed);
  const serveFile = fileServer(loader, installed);
  const faults: string[] = [];
  const calls: string[] = [];
  let losing = false;

  async function answer(request: Request, response: ServerResponse): Promise<void> {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    calls.push(call);
    faults.push(...(await contract.requestFaults(request)).map((fault) => `${call}: ${fault}`));
    if (call === 'GET /api/companies') losing = false;
    if (losing && call === 'POST /api/companies') {
      response.socket?.resetAndDestroy();
      return;
    }
    const { origin } = new URL(request.url);
    const given = await getResponse(handlers(store, { origin }), request.clone());
    if (!given) throw new Error(`nobody answers ${call}`);
    faults.push(...(await contract.answerFaults(request, given)).map((fault) => `${call}: ${fault}`));
    await send(given, response);
  }

  const listener =
    (address: string): RequestListener =>
    (request, response) => {
      response.setHeader('Content-Security-Policy', policy(loader, map));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (request.url?.startsWith('/api/')) {
        toRequest(request, address)
          .then((asked) => answer(asked, response))
          .catch((error: unknown) => response.destroy(error as Error));
      } else if (!serveFile(request, response)) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page(loader, map));
      }
    };
  const loseCreates = (): void => void (losing = true);
  return { ...(await listen('http', listener)), world: () => store.read(), faults, calls, loseCreates };
}
