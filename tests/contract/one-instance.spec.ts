import { at as state, button } from '../journeys/customer.ts';
import { expect, test } from './at-a-provider.ts';
import { invitationId } from './port-on-page.ts';

for (const at of ['the emulated Entra', 'a real provider'] as const) {
  for (const [way, words] of [
    ['hosts-msal', 'MSAL instance'],
    ['hosts-user-manager', 'UserManager'],
  ] as const) {
    test.describe(`host and plugin on one ${words}, at ${at}`, () => {
      test.use({ at, part: { part: 'one-instance', way } });

      test('the host takes up what comes back, the plugin nothing: each code is spent once', async ({
        page,
        route,
        provider,
        traffic,
      }) => {
        await provider.begin(page, { declines: false });
        await page.goto(`${route}?invitationId=${invitationId}`);
        await button(page, 'Get started now').click();
        await provider.signIn(page);
        await expect(state(page, 'company')).toBeVisible();
        await expect(page).toHaveURL(route);
        const spent = ['authorization_code', provider.registration.portalClientId];
        expect(traffic.tokens.map((posted) => [posted.get('grant_type'), posted.get('client_id')])).toEqual([spent]);
        await page.reload();
        await button(page, 'Get started now').click();
        await expect(state(page, 'company')).toBeVisible();
        expect([traffic.authorizations.length, traffic.tokens.length, traffic.opened]).toEqual([1, 1, []]);
      });
    });
  }
}
