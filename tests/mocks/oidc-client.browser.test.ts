import { ErrorResponse, InMemoryWebStorage, UserManager, WebStorageStateStore, type INavigator } from 'oidc-client-ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { signOut } from '../../mocks/entra/sign-out.ts';
import { clientId, issuer, redirectUri, redirectUris, scopes } from '../../mocks/entra/tenant.ts';
import type { WorldStore } from '../../mocks/store.ts';
import { aWorld, aWorldSignedIn } from '../../mocks/world.ts';
import { answerTo, backendInBrowser } from './in-browser.ts';

const { origin } = location;
const workforce = 'https://login.microsoftonline.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0';
const goesTo = vi.fn<(url: string) => void>();

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Notes where the library would go, and stays. */
const noted: INavigator = {
  prepare: () =>
    Promise.resolve({
      navigate: ({ url }) => {
        goesTo(url);
        return Promise.resolve({ url });
      },
      close: () => undefined,
    }),
  callback: () => Promise.resolve(),
};

function userManager(authority: string = issuer): UserManager {
  const store = new WebStorageStateStore({ store: new InMemoryWebStorage() });
  const addresses = { redirect_uri: redirectUri(origin), post_logout_redirect_uri: `${origin}/` };
  const settings = { authority, client_id: clientId, ...addresses, scope: scopes.join(' ') };
  return new UserManager({ ...settings, userStore: store, stateStore: store, automaticSilentRenew: false }, noted);
}

/** Leaves for sign-in; comes back with the address that Microsoft's page leads to. */
async function leave(store: WorldStore, manager: UserManager): Promise<string> {
  await manager.signinRedirect({ nonce: 'the-nonce', state: { chosen: 'by the portal' } });
  return (await answerTo(store, goesTo.mock.lastCall?.[0] ?? '')).href;
}

describe('the unmodified oidc-client-ts', () => {
  test.each([issuer, workforce])('signs in at %s and renews', async (authority) => {
    const store = backendInBrowser(aWorldSignedIn());
    const manager = userManager(authority);
    const user = await manager.signinRedirectCallback(await leave(store, manager));
    expect(user.profile).toMatchObject({
      iss: authority,
      name: 'Willy URS',
      email: 'willy.urs@customer.example',
      tid: 'b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90',
    });
    expect(user.state).toEqual({ chosen: 'by the portal' });
    const renewed = await manager.signinSilent();
    expect(renewed?.access_token).not.toBe(user.access_token);
    expect(renewed?.refresh_token).not.toBe(user.refresh_token);
  });

  test('signs out with its ID token, and comes back', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    const manager = userManager();
    await manager.signinRedirectCallback(await leave(store, manager));
    await manager.signoutRedirect({ state: 'bye' });
    const { pathname, searchParams: params } = new URL(goesTo.mock.lastCall?.[0] ?? '');
    expect([pathname, params.has('id_token_hint')]).toEqual(['/entra/logout', true]);
    const to = await store.change((world) => signOut(world, { params, registered: redirectUris(origin) }));
    expect((await manager.signoutRedirectCallback(to)).userState).toBe('bye');
    expect((await store.read()).session).toBeUndefined();
  });

  test('is told by a redirect why nobody is signed in', async () => {
    const store = backendInBrowser(aWorld());
    const manager = userManager();
    await manager.signinRedirect({ prompt: 'none' });
    const back = await answerTo(store, goesTo.mock.lastCall?.[0] ?? '');
    const error = await manager.signinRedirectCallback(back.href).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ErrorResponse);
    expect(error).toMatchObject({
      error: 'login_required',
      error_uri: 'https://login.microsoftonline.com/error?code=50058',
    });
  });

  test('is told by the token endpoint why there are no new tokens', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    const manager = userManager();
    await manager.signinRedirectCallback(await leave(store, manager));
    await store.change((world) => (world.entraFaults.refresh = 'AADSTS50173'));
    await expect(manager.signinSilent()).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('refuses a renewed ID token of another person', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    const manager = userManager();
    await manager.signinRedirectCallback(await leave(store, manager));
    await store.change((world) => (world.entraFaults.renewedIdToken = 'other-sub'));
    await expect(manager.signinSilent()).rejects.toThrow('sub in id_token does not match current sub');
  });
});
