import type { SignIn } from '../../src/plugin/face.ts';
import { authority, knownAuthorities, portalClientId, redirectUri, scopes, tenantId } from '../entra/tenant.ts';

/** CIAM's authority as oidc-client-ts wants it; the issuer that its discovery names is another. */
export const oidcAuthority = `${authority}${tenantId}/v2.0`;

/** An MSAL instance of the portal's own: initialised, its redirect handled, before the plugin is given it. */
export async function portalMsal(): Promise<SignIn> {
  const { PublicClientApplication } = await import('@azure/msal-browser');
  const auth = { clientId: portalClientId, authority, knownAuthorities, redirectUri: redirectUri(location.origin) };
  const instance = new PublicClientApplication({ auth, cache: { cacheLocation: 'sessionStorage' } });
  await instance.initialize();
  const { href, hash, pathname, search } = location;
  // Out of the address before MSAL looks there: it would leave the code behind in the history.
  if (/[#&]state=/.test(hash)) history.replaceState(null, '', pathname + search);
  // "No" and "Cancel" reject: nobody is signed in then, and the plugin says so.
  const answer = await instance.handleRedirectPromise(hash ? { hash } : {}).catch(() => undefined);
  if (answer) instance.setActiveAccount(answer.account);
  // What this browser did not ask for is nobody's: the plugin finds the invitation in it, and takes it away.
  else if (answer === null) history.replaceState(null, '', href);
  return { with: 'msal', instance, scopes };
}

/** A UserManager of the portal's own, its redirect handled and gone from the address. */
export async function portalManager(): Promise<SignIn> {
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
  const kept = new WebStorageStateStore({ store: sessionStorage });
  const userManager = new UserManager({
    authority: oidcAuthority,
    client_id: portalClientId,
    redirect_uri: redirectUri(location.origin),
    scope: scopes.join(' '),
    stateStore: kept,
    userStore: kept,
    automaticSilentRenew: false,
  });
  const query = new URLSearchParams(location.search);
  if (query.has('state') && (query.has('code') || query.has('error'))) {
    await userManager.signinRedirectCallback().then(
      () => {
        history.replaceState(null, '', location.pathname);
      },
      // Not signed in: the plugin says so.
      () => undefined,
    );
  }
  return { with: 'oidc', userManager };
}
