import type { PublicClientApplication } from '@azure/msal-browser';
import type { UserManager } from 'oidc-client-ts';
import type { SignIn } from '../../../src/plugin/face.ts';
import type { Registration } from './setting.ts';

const route = `${location.origin}/onboarding`;

/** The portal's own MSAL instance: initialised, its redirect handled. */
export async function hostsMsal(provider: Registration): Promise<PublicClientApplication> {
  const { PublicClientApplication } = await import('@azure/msal-browser');
  const { authority, knownAuthorities, portalClientId: clientId, protocolMode } = provider;
  const instance = new PublicClientApplication({
    auth: {
      clientId,
      authority,
      knownAuthorities,
      redirectUri: route,
      // What was not granted would make the renewal fail.
      ...(protocolMode === 'OIDC' && { OIDCOptions: { defaultScopes: [] } }),
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { protocolMode },
  });
  await instance.initialize();
  // "No" rejects: nobody is signed in then.
  const answer = await instance.handleRedirectPromise({ navigateToLoginRequestUrl: false }).catch(() => null);
  if (answer) instance.setActiveAccount(answer.account);
  return instance;
}

/** The portal's own UserManager; an answer that is its own is taken up, and gone from the address. */
export async function hostsManager(provider: Registration): Promise<UserManager> {
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
  const store = new WebStorageStateStore({ store: sessionStorage });
  const manager = new UserManager({
    authority: provider.oidcAuthority,
    client_id: provider.portalClientId,
    redirect_uri: route,
    scope: provider.scopes.join(' '),
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
  });
  const { search } = location;
  if (new URLSearchParams(search).has('state')) {
    const taken = manager.signinCallback(route + search).then(
      () => true,
      // "No" is an answer to it, too; what it did not ask for is another's.
      (error: unknown) => (error as Error).name === 'ErrorResponse',
    );
    if (await taken) history.replaceState(history.state, '', route);
  }
  return manager;
}

/** Told to the test what the plugin asks of the host's `signIn`. */
declare function __hostAsked(hint: object): Promise<void>;

/** The portal signs in by itself and gives the plugin three functions. */
export async function hostFunctions(provider: Registration): Promise<SignIn> {
  const manager = await hostsManager(provider);
  return {
    with: 'host',
    async account() {
      const user = await manager.getUser();
      return user ? { id: user.profile.sub, emails: [user.profile.email ?? ''] } : undefined;
    },
    async token() {
      const user = await manager.getUser();
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- HOST.md: the host rejects with a code, not an Error
      if (!user) throw { code: 'session-expired' };
      return user.access_token;
    },
    async signIn(hint) {
      await __hostAsked(hint);
      const who = hint.switchAccount ? { prompt: 'select_account' } : hint.loginHint && { login_hint: hint.loginHint };
      await manager.signinRedirect({ ...who });
      // The page is left.
      await new Promise(() => undefined);
    },
  };
}
