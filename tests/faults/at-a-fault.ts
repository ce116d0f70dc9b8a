import { test as walk, expect } from '../journeys/walk.ts';
import { FaultyPlatform } from './platform.ts';
import { route, startPortal } from './portal.ts';
import { Traffic } from './traffic.ts';
import type { Quiet } from './waiting.ts';

interface Place {
  platform: FaultyPlatform;
  /** Address of the plugin's route, with the invitation of the mail. */
  link: string;
}

interface AtAFault {
  place: Place;
  platform: FaultyPlatform;
  traffic: Traffic;
  quiet: Quiet;
  link: string;
}

export const willy = '5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11';

/** Every test has a platform and a portal of its own, on loopback, and a browser whose clock is the test's. */
export const test = walk.extend<AtAFault>({
  place: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const platform = new FaultyPlatform();
      const { session } = (await platform.store.read()).portal;
      const portal = await startPortal(() => ({
        account: { id: willy, emails: ['willy.urs@customer.example'] },
        token: session?.token ?? '',
        platform: {
          inviteUrl: `${platform.address}/api/InviteUser`,
          companiesUrl: `${platform.address}/api/companies`,
        },
      }));
      await platform.start(portal.address + route);
      await use({ platform, link: `${portal.address}${route}?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6` });
      await Promise.all([platform.hangUp(), portal.close()]);
    },
    // Begins before the browser and ends after it: a page may fetch ahead until it is closed.
    { auto: true },
  ],
  platform: async ({ place }, use) => use(place.platform),
  link: async ({ place }, use) => use(place.link),
  traffic: [
    async ({ page }, use) => {
      await page.clock.install();
      await use(new Traffic(page));
    },
    { auto: true },
  ],
  quiet: async ({ traffic, platform }, use) => use(() => traffic.moving.every((name) => platform.held.includes(name))),
});

export { expect };
