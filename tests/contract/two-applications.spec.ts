import type { Page } from 'playwright/test';
import { at as state, button } from '../journeys/customer.ts';
import { expect, test } from './at-a-provider.ts';
import type { HostOnPage } from './page/portal.ts';
import { invitationId, leaveBy, ready, willy } from './port-on-page.ts';

/** On the page, once it is ready. */
declare const host: HostOnPage;

const packages = { msal: 'MSAL', oidc: 'oidc-client-ts' };
const kinds = ['msal', 'oidc'] as const;

const signInAtHost = (page: Page): Promise<void> =>
  leaveBy(page, () => page.evaluate((email) => void host.signIn(email), willy));
const signInAtPlugin = (page: Page): Promise<void> => leaveBy(page, () => button(page, 'Get started now').click());
const atHost = (page: Page): Promise<string | undefined> => page.evaluate(() => host.account());

/** Back on the plugin's route, with nothing left in its address. */
async function back(page: Page, route: string): Promise<void> {
  await expect(page).toHaveURL(route);
  await ready(page);
}

for (const at of ['the emulated Entra', 'a real provider'] as const) {
  for (const part of kinds.flatMap((host) =>
    kinds.flatMap((plugin) =>
      (['host', 'plugin'] as const).map((first) => ({ part: 'two-applications', host, plugin, first }) as const),
    ),
  )) {
    const { host: hosts, plugin: plugins, first } = part;
    const words = `${packages[hosts]} of the host’s, ${packages[plugins]} of the plugin’s, the ${first} loaded first`;
    test.describe(`${words}, at ${at}`, () => {
      test.use({ at, part });
      test.beforeEach(async ({ page, provider, route }) => {
        await provider.begin(page, { declines: false });
        await page.goto(`${route}?invitationId=${invitationId}`);
        await ready(page);
        await expect(state(page, 'invitation')).toBeVisible();
        expect(await atHost(page)).toBeUndefined();
      });

      test('the host signs in on the plugin’s route, then the plugin: each answer is taken by who asked', async ({
        page,
        route,
        provider,
        traffic,
      }) => {
        const { clientId, portalClientId } = provider.registration;
        await signInAtHost(page);
        await provider.signIn(page);
        await back(page, route);
        expect(await atHost(page)).toBe('willy.urs@customer.example');
        await expect(state(page, 'invitation')).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);

        await signInAtPlugin(page);
        await provider.agree(page);
        await back(page, route);
        await expect(state(page, 'company')).toBeVisible();
        expect(await atHost(page)).toBe('willy.urs@customer.example');
        expect(traffic.tokens.map((posted) => posted.get('client_id'))).toEqual([portalClientId, clientId]);
        expect(traffic.authorizations).toHaveLength(2);
      });

      // One page and one storage: what the second half shows does not depend on the provider.
      if (at === 'a real provider') return;

      test('the plugin signs in, then the host: nobody loses a session', async ({ page, route, provider, traffic }) => {
        const { clientId, portalClientId } = provider.registration;
        await signInAtPlugin(page);
        await provider.signIn(page);
        await back(page, route);
        await expect(state(page, 'company')).toBeVisible();
        expect(await atHost(page)).toBeUndefined();

        await signInAtHost(page);
        await provider.agree(page);
        await back(page, route);
        expect(await atHost(page)).toBe('willy.urs@customer.example');
        await button(page, 'Get started now').click();
        await expect(state(page, 'company')).toBeVisible();
        expect(traffic.tokens.map((posted) => posted.get('client_id'))).toEqual([clientId, portalClientId]);
        expect([traffic.authorizations.length, traffic.opened]).toEqual([2, []]);
      });
    });
  }
}
