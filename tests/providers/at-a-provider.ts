import { expect, test as walk } from '../journeys/walk.ts';
import { aPlatform, type Platform } from './platform.ts';
import { startPortal, ways, type Way } from './portal.ts';
import { clientId, scopes, startProvider, type RunningProvider } from './provider.ts';

interface AtAProvider {
  way: Way;
  /** The name by which the portal knows the provider; it calls itself `localhost`. */
  knownAs: string;
  platform: Platform;
  /** Origin of the portal. */
  portal: string;
  provider: RunningProvider;
  /** Address of the plugin's route, with the invitation of the mail. */
  link: string;
}

interface Place {
  portal: string;
  provider: RunningProvider;
  platform: Platform;
}

/** MSAL wants a provider behind TLS; oidc-client-ts takes one on loopback without. */
const schemeFor = (way: Way): 'http' | 'https' => (way.endsWith('msal') ? 'https' : 'http');

/** Sign-in of the plugin's own, by either package. */
export const ownWays = [
  { way: 'own-msal', words: 'own MSAL, over https' },
  { way: 'own-oidc', words: 'own oidc-client-ts, over http' },
] as const;

/** Sign-in by a package, whoever made the instance. */
export const packageWays = [
  ...ownWays,
  { way: 'hosts-msal', words: "the host's MSAL instance, over https" },
  { way: 'hosts-user-manager', words: "the host's UserManager, over http" },
] as const;

export const fiveWays = [{ way: 'host-functions', words: "the host's functions" }, ...packageWays] as const;

/** Every test has a provider, a platform and a portal of its own, all on loopback. */
export const test = walk.extend<AtAProvider & { place: Place }>({
  way: ['own-msal', { option: true }],
  knownAs: ['localhost', { option: true }],
  place: [
    async ({ way, knownAs }, use) => {
      let issuer = '';
      const platform = aPlatform(() => issuer);
      const portal = await startPortal(platform, () => ({
        authority: issuer.replace('localhost', knownAs),
        clientId,
        scopes,
      }));
      const routes = ways.map((name) => `${portal.address}/${name}/onboarding`);
      const provider = await startProvider(schemeFor(way), routes);
      issuer = provider.address;
      await use({ portal: portal.address, provider, platform });
      await Promise.all([provider.close(), portal.close()]);
    },
    // Begins before the browser and ends after it: a page may fetch ahead until it is closed.
    { auto: true },
  ],
  platform: async ({ place }, use) => use(place.platform),
  portal: async ({ place }, use) => use(place.portal),
  provider: async ({ place }, use) => use(place.provider),
  link: async ({ way, portal }, use) =>
    use(`${portal}/${way}/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6`),
});

export { expect };
