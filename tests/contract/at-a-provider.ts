import type { Page, Request } from 'playwright/test';
import { test as walk, expect } from '../journeys/walk.ts';
import { aPlatform } from '../providers/platform.ts';
import type { Part } from './page/setting.ts';
import { startPortal } from './portal.ts';
import { providers, type ProviderHere, type ProviderName } from './providers.ts';

/** What left the page, or was opened beside it. */
export interface Traffic {
  /** Requests at the provider's authorization endpoint, by whole address; oldest first. */
  authorizations: URL[];
  /** Requests at its token endpoint, as they were posted. */
  tokens: URLSearchParams[];
  /** Pop-ups, and frames inside the page. */
  opened: string[];
  /** What the plugin asked of the host's `signIn`. */
  hostAsked: object[];
}

interface Place {
  portal: string;
  provider: ProviderHere;
}

interface Here {
  at: ProviderName;
  part: Part;
  place: Place;
  /** Address of the plugin's route, which is the redirect URI. */
  route: string;
  provider: ProviderHere;
  traffic: Traffic;
}

function note(request: Request, { authorizations, tokens }: Traffic): void {
  const url = new URL(request.url());
  if (request.isNavigationRequest() && url.searchParams.has('response_type')) authorizations.push(url);
  if (request.method() === 'POST' && url.pathname.endsWith('/token'))
    tokens.push(new URLSearchParams(request.postData() ?? ''));
}

async function watch(page: Page): Promise<Traffic> {
  const traffic: Traffic = { authorizations: [], tokens: [], opened: [], hostAsked: [] };
  await page.exposeFunction('__hostAsked', (hint: object) => traffic.hostAsked.push(hint));
  page.on('request', (request) => {
    note(request, traffic);
  });
  page.on('popup', (popup) => traffic.opened.push(popup.url()));
  page.on('frameattached', (frame) => traffic.opened.push(frame.url()));
  return traffic;
}

/** Every test has a portal of its own, at a provider. */
export const test = walk.extend<Here>({
  at: ['the emulated Entra', { option: true }],
  part: [{ part: 'port', way: 'own-msal' }, { option: true }],
  place: [
    async ({ at, part }, use) => {
      // The portal stands first: the provider must know where to come back to.
      const platform = aPlatform(() => provider.registration.issuer);
      const portal = await startPortal(() => ({ ...provider.registration, ...part }), platform);
      const provider = await providers[at](portal.address);
      await use({ portal: portal.address, provider });
      await Promise.all([provider.close(), portal.close()]);
    },
    // Begins before the browser and ends after it: a page may fetch ahead until it is closed.
    { auto: true },
  ],
  baseURL: async ({ place }, use) => use(place.portal),
  provider: async ({ place }, use) => use(place.provider),
  route: async ({ place }, use) => use(`${place.portal}/onboarding`),
  traffic: [async ({ page }, use) => use(await watch(page)), { auto: true }],
});

export { expect };
