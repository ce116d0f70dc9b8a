import { PublicClientApplication } from '@azure/msal-browser';
import { route, setting } from '../setting.mjs';

/** The portal has an MSAL instance, initialised, its redirect handled; the plugin uses it. */
export async function signIn() {
  const { authority, clientId, scopes } = setting;
  const instance = new PublicClientApplication({
    auth: {
      clientId,
      authority,
      knownAuthorities: [new URL(authority).host],
      redirectUri: route,
      // What was not granted would make the renewal fail.
      OIDCOptions: { defaultScopes: [] },
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { protocolMode: 'OIDC' },
  });
  await instance.initialize();
  const result = await instance.handleRedirectPromise({ navigateToLoginRequestUrl: false }).catch(() => null);
  if (result) instance.setActiveAccount(result.account);
  return { with: 'msal', instance, scopes };
}
