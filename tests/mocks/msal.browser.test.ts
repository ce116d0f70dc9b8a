import { AuthError, CacheLookupPolicy, InteractionRequiredAuthError } from '@azure/msal-browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { portalClientId, scopes, tenantId } from '../../mocks/entra/tenant.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { backendInBrowser } from './in-browser.ts';
import { application, goesTo, signInByMsal } from './msal-application.ts';

const { origin } = location;
const workforce = 'https://login.microsoftonline.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

describe('the unmodified MSAL', () => {
  test('signs in and renews', async () => {
    const { msal, result } = await signInByMsal(backendInBrowser(aWorldSignedIn()));
    expect(result.account).toMatchObject({ username: 'willy.urs@customer.example', name: 'Willy URS' });
    const renewed = await msal.acquireTokenSilent({ scopes, account: result.account, forceRefresh: true });
    expect(renewed.accessToken).not.toBe(result.accessToken);
  });

  test('signs in at an authority of which it is not told that it is known', async () => {
    const authority = `https://${tenantId}.ciamlogin.com/${tenantId}`;
    const { result } = await signInByMsal(backendInBrowser(aWorldSignedIn()), { authority, knownAuthorities: [] });
    expect(result.account.username).toBe('willy.urs@customer.example');
  });

  test('signs in at login.microsoftonline.com, given the metadata that it would otherwise know by heart', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    const authorityMetadata = await (await fetch(`${workforce}/v2.0/.well-known/openid-configuration`)).text();
    const { result } = await signInByMsal(store, { authority: workforce, authorityMetadata });
    expect(result.idTokenClaims).toMatchObject({ iss: `${workforce}/v2.0`, tid: tenantId });
  });

  test('signs in host and plugin side by side, each with its own application', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    const host = await signInByMsal(store, { clientId: portalClientId });
    const plugin = await signInByMsal(store);
    expect(host.result.idTokenClaims).toMatchObject({ aud: '9a4e1d70-6c3b-4f58-a2e1-5b8c7d6f0a3e' });
    expect(plugin.result.idTokenClaims).toMatchObject({ aud: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f' });
    const { account } = host.result;
    expect((await host.msal.acquireTokenSilent({ scopes, account, forceRefresh: true })).accessToken).not.toBe('');
  });

  test('signs out: the hint and the way back are in the address', async () => {
    const { msal, result } = await signInByMsal(backendInBrowser(aWorldSignedIn()));
    await msal.logoutRedirect({ account: result.account, postLogoutRedirectUri: `${origin}/` });
    const to = new URL(goesTo.mock.lastCall?.[0] ?? '');
    expect(to.pathname).toBe('/entra/logout');
    expect(to.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/`);
    expect(to.searchParams.get('logout_hint')).toBe('O.5f0c2a528d0e4b9f9c551a6f0f3f7b11');
  });
});

describe('the unmodified MSAL understands', () => {
  test('an error in the redirect, its number too', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    await store.change((world) => (world.entraFaults.signIn = 'AADSTS50105'));
    const error = await signInByMsal(store).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InteractionRequiredAuthError);
    expect(error).toMatchObject({ errorCode: 'interaction_required', subError: 'message_only', errorNo: '50105' });
  });

  test('an error of the token endpoint', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    await store.change((world) => (world.entraFaults.redemption = 'AADSTS54005'));
    const error = await signInByMsal(store).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ errorCode: 'invalid_grant' });
  });

  test('a refresh token that has ended: it wants a sign-in', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    const { msal, result } = await signInByMsal(store);
    await store.change((world) => (world.entraFaults.refresh = 'AADSTS700084'));
    const cacheLookupPolicy = CacheLookupPolicy.AccessTokenAndRefreshToken;
    const silent = msal.acquireTokenSilent({
      scopes,
      account: result.account,
      forceRefresh: true,
      cacheLookupPolicy,
    });
    await expect(silent).rejects.toThrow(InteractionRequiredAuthError);
  });

  test('that discovery cannot be reached, or speaks for another issuer', async () => {
    const store = backendInBrowser(aWorldSignedIn());
    await store.change((world) => (world.entraFaults.discovery = 'unreachable'));
    const noEndpoints = { errorCode: 'endpoints_resolution_error' };
    await expect((await application()).loginRedirect({ scopes })).rejects.toMatchObject(noEndpoints);
    await store.change((world) => (world.entraFaults.discovery = 'other-issuer'));
    await expect((await application()).loginRedirect({ scopes })).rejects.toMatchObject(noEndpoints);
  });
});
