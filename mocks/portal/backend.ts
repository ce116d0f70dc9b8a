import { setupWorker } from 'msw/browser';
import { need } from '../../src/core/country.ts';
import { handlers } from '../handlers.ts';
import { store } from '../page/page-store.ts';
import type { Needs } from '../platform/company-rules.ts';
import { allowWorker, workerUrl } from './trusted-types.ts';

const needs: Needs = (country, field) => need(country, field) === 'required';

/** From here on the platform and Microsoft answer on this page; pages and files are the server's, as before. */
export async function startBackend(): Promise<void> {
  allowWorker();
  const worker = setupWorker(...handlers(store, { origin: location.origin, needs }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: workerUrl } });
}
