import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import sirv from 'sirv';
import { listen, type Loopback } from './loopback.ts';
import type { Platform } from './platform.ts';

/** How the customer is signed in; a module of this name below `portal/ways/` gives the plugin's prop. */
export const ways = ['host-functions', 'own-msal', 'hosts-msal', 'own-oidc', 'hosts-user-manager'] as const;
export type Way = (typeof ways)[number];

/** What the page must know of the provider. */
export interface PortalSetting {
  authority: string;
  clientId: string;
  scopes: string[];
  /** Where the platform is, if not at the portal's own origin. */
  platform?: { inviteUrl: string; companiesUrl: string };
}

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** The page's own scripts, the plugin as it was built, and the packages as they were installed. */
const folders = Object.entries({
  '/portal/': 'tests/providers/portal',
  '/plugin/': 'dist',
  '/single-spa/': 'node_modules/single-spa/lib/es2015/esm',
  '/msal-browser/': 'node_modules/@azure/msal-browser/dist',
  '/msal-common/': 'node_modules/@azure/msal-common/dist-browser',
  '/oidc-client-ts/': 'node_modules/oidc-client-ts/dist/esm',
  '/jwt-decode/': 'node_modules/jwt-decode/build/esm',
}).map(([path, folder]) => ({ path, files: sirv(inProject(folder), { dev: true }) }));

const importMap = JSON.stringify({
  imports: {
    '@rconnect/onboarding': '/plugin/index.js',
    'single-spa': '/single-spa/single-spa.min.js',
    '@azure/msal-browser': '/msal-browser/index.mjs',
    '@azure/msal-common/browser': '/msal-common/index-browser.mjs',
    'oidc-client-ts': '/oidc-client-ts/oidc-client-ts.js',
    'jwt-decode': '/jwt-decode/index.js',
  },
});

/** HOST.md's policy, plus the import map. @param outside origins of the provider and of the platform */
export const policy = (outside: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${outside}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rconnect-onboarding',
  ].join('; ');

/** @param setting what the page's scripts must know */
export const page = (setting: object): string => `<!doctype html>
<html lang="en"><title>The portal</title><link rel="icon" href="data:,">
<script type="importmap">${importMap}</script>
<script type="application/json" id="setting">${JSON.stringify(setting)}</script>
<main id="single-spa-application:@rconnect/onboarding"></main>
<script type="module" src="/portal/portal.mjs"></script></html>`;

/** Answers with a file, if one is asked for. */
export function serveFile(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url ?? '/';
  const folder = folders.find((one) => path.startsWith(one.path));
  if (!folder) return false;
  request.url = path.slice(folder.path.length - 1);
  folder.files(request, response, () => void response.writeHead(404).end());
  return true;
}

export async function toRequest(request: IncomingMessage, address: string): Promise<Request> {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const body = request.method === 'POST' ? { body: new Uint8Array(await buffer(request)) } : {};
  return new Request(new URL(request.url ?? '/', address), { method: request.method ?? 'GET', headers, ...body });
}

export async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.bytes());
}

/** The platform's answer to one of its four calls. */
export function answerFor(
  platform: Pick<Platform, 'answer'>,
  { request, response, address }: { request: IncomingMessage; response: ServerResponse; address: string },
): void {
  toRequest(request, address)
    .then((asked) => platform.answer(asked))
    .then((answer) => send(answer, response))
    .catch((error: unknown) => response.destroy(error as Error));
}

/** A portal with a single-spa root: `/<way>/onboarding` is the plugin's route, `/home` where it ends. */
export function startPortal(platform: Platform, setting: () => PortalSetting): Promise<Loopback> {
  return listen('http', (address) => (request, response) => {
    const path = request.url ?? '/';
    const { authority, platform: elsewhere } = setting();
    const outside = [authority, ...(elsewhere ? [elsewhere.inviteUrl] : [])].map((url) => new URL(url).origin);
    response.setHeader('Content-Security-Policy', policy(outside.join(' ')));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (path.startsWith('/api/')) {
      answerFor(platform, { request, response, address });
    } else if (!serveFile(request, response)) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(setting()));
    }
  });
}
