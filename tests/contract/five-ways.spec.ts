import { test } from './at-a-provider.ts';
import { holdsTheContract } from './auth-contract.ts';
import type { WayOfSigningIn } from './page/setting.ts';

const five: WayOfSigningIn[] = [
  { way: 'host-functions', words: 'the host’s functions', owner: 'host', asks: 'host' },
  { way: 'own-msal', words: 'MSAL of the plugin’s own', owner: 'plugin', asks: 'package' },
  { way: 'hosts-msal', words: 'the host’s MSAL instance', owner: 'host', asks: 'package' },
  { way: 'own-oidc', words: 'oidc-client-ts of the plugin’s own', owner: 'plugin', asks: 'package' },
  { way: 'hosts-user-manager', words: 'the host’s UserManager', owner: 'host', asks: 'package' },
];

for (const at of ['the emulated Entra', 'a real provider'] as const) {
  for (const way of five) {
    test.describe(`${way.words}, at ${at}`, () => {
      test.use({ at });
      holdsTheContract(way);
    });
  }
}
