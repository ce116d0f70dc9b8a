import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserFlags, browserPath } from '../../.ci/browser.mjs';
import { freePort } from '../../.ci/free-port.mjs';

const root = join(import.meta.dirname, '..', '..');
export const site = join(root, 'dist', 'standalone');

/** @param {string} address @param {AbortSignal} ended */
async function answers(address, ended) {
  while (!ended.aborted) {
    const answer = await fetch(address, { signal: ended }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('mocks/portal/serve.mjs ended before it answered');
}

/**
 * Serves `dist/standalone`, opens a browser with cold caches, and closes both when `visit` is done.
 * @param {(context: import('playwright').BrowserContext, address: string) => Promise<void>} visit
 */
export async function withPortal(visit) {
  const port = String(await freePort());
  const server = spawn(process.execPath, [join(root, 'mocks', 'portal', 'serve.mjs')], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new AbortController();
  server.once('exit', () => ended.abort());
  const executablePath = browserPath();
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) });
  try {
    const address = `http://localhost:${port}`;
    await answers(address, ended.signal);
    const context = await browser.newContext({ baseURL: address, locale: 'en-GB' });
    await visit(context, address);
  } finally {
    await browser.close();
    if (!ended.signal.aborted) {
      server.kill();
      await once(server, 'exit');
    }
  }
}
