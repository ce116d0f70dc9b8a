import { getResponse } from 'msw/utils/get-response';
import { vi } from 'vitest';
import { readAuthorizeRequest } from '../../mocks/entra/authorize-request.ts';
import { begin } from '../../mocks/entra/sign-in.ts';
import { redirectUris } from '../../mocks/entra/tenant.ts';
import { handlers } from '../../mocks/handlers.ts';
import { memoryStore, type WorldStore } from '../../mocks/store.ts';
import type { World } from '../../mocks/world.ts';

const { origin } = location;

/** Puts a backend with this world behind the page's `fetch`, until `vi.unstubAllGlobals`. */
export function backendInBrowser(world: World): WorldStore {
  const store = memoryStore(world);
  const backend = handlers(store, { origin });
  vi.stubGlobal('fetch', async (...asked: [string, RequestInit]) => {
    const response = await getResponse(backend, new Request(...asked));
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  });
  return store;
}

/** What Microsoft's page answers to an authorize request, where it asks nothing: the address that the customer comes back to. */
export async function answerTo(store: WorldStore, authorizeUrl: string): Promise<URL> {
  const { pathname, searchParams } = new URL(authorizeUrl);
  const read = readAuthorizeRequest(searchParams, redirectUris(origin));
  if (pathname !== '/entra/authorize' || read.outcome !== 'asked') throw new Error(JSON.stringify(read));
  const step = await store.change((world) => begin(world, read.request));
  if (step.page !== 'leave') throw new Error(`still at ${step.page}`);
  return new URL(step.to);
}
