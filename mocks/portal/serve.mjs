// Serves dist/standalone on this machine alone, under HOST.md's policy. PORT, default 4173.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from './policy.mjs';

const site = join(import.meta.dirname, '..', '..', 'dist', 'standalone');
const port = Number(process.env['PORT'] ?? 4173);

/** The portal's page; ends the process with advice when there is none. */
function portalHtml() {
  try {
    return readFileSync(join(site, 'index.html'), 'utf8');
  } catch {
    console.error('dist/standalone is not built. Type: npm run build');
    return process.exit(1);
  }
}

const policy = contentSecurityPolicy(portalHtml());
/** Files whose name changes with their content. */
const neverChanges = /^\/(assets|vendor)\/|^\/onboarding-plugin\/.+-[\w-]{8}\.js$/;

const files = sirv(site, {
  // Looks at each request what is there: a build while this runs does not end it.
  dev: true,
  etag: true,
  extensions: ['html'],
  setHeaders(response, path) {
    response.setHeader('Cache-Control', neverChanges.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});

const server = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
  });
});

server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=4174 npm start` : error.message);
  process.exit(1);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

server.listen(port, '127.0.0.1');
