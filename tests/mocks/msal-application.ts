import { PublicClientApplication, type AuthenticationResult, type BrowserAuthOptions } from '@azure/msal-browser';
import { expect, vi } from 'vitest';
import { authority, clientId, knownAuthorities, redirectUri, scopes } from '../../mocks/entra/tenant.ts';
import type { WorldStore } from '../../mocks/store.ts';
import { answerTo } from './in-browser.ts';

/** Where the application would have gone. */
export const goesTo = vi.fn<(url: string) => void>();

/** An application as it stands after each navigation. It only notes where it would go. */
export async function application(auth: Partial<BrowserAuthOptions> = {}): Promise<PublicClientApplication> {
  const onRedirectNavigate = (url: string): boolean => {
    goesTo(url);
    return false;
  };
  const usual = { clientId, authority, knownAuthorities, redirectUri: redirectUri(location.origin) };
  const created = new PublicClientApplication({
    auth: { ...usual, onRedirectNavigate, ...auth },
    system: { allowRedirectInIframe: true }, // the test runner's page is one
    cache: { cacheLocation: 'sessionStorage' },
  });
  await created.initialize();
  return created;
}

/** Leaves for sign-in, and comes back to a page that begins anew. */
export async function signInByMsal(
  store: WorldStore,
  auth: Partial<BrowserAuthOptions> = {},
): Promise<{ msal: PublicClientApplication; result: AuthenticationResult }> {
  goesTo.mockClear();
  void (await application(auth)).loginRedirect({ scopes, loginHint: 'willy.urs@customer.example' });
  await expect.poll(() => goesTo.mock.lastCall?.[0]).toContain('/entra/authorize?');
  const { hash } = await answerTo(store, goesTo.mock.lastCall?.[0] ?? '');
  const msal = await application(auth);
  const result = await msal.handleRedirectPromise({ hash, navigateToLoginRequestUrl: false });
  if (!result) throw new Error('no answer');
  return { msal, result };
}
