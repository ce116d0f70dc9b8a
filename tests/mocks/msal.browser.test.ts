import { PublicClientApplication } from '@azure/msal-browser';
import { getResponse } from 'msw/utils/get-response';
import { afterEach, expect, test, vi } from 'vitest';
import { readAuthorizeRequest } from '../../mocks/entra/authorize-request.ts';
import { begin } from '../../mocks/entra/sign-in.ts';
import { authority, clientId, knownAuthorities, redirectUri, redirectUris, scopes } from '../../mocks/entra/tenant.ts';
import { handlers } from '../../mocks/handlers.ts';
import { memoryStore } from '../../mocks/store.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';

const { origin } = location;
const goesTo = vi.fn<(url: string) => void>();

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

/** An application as it stands after each navigation. It only notes where it would go. */
async function application(): Promise<PublicClientApplication> {
  const onRedirectNavigate = (url: string): boolean => {
    goesTo(url);
    return false;
  };
  const auth = { clientId, authority, knownAuthorities, redirectUri: redirectUri(origin), onRedirectNavigate };
  const system = { allowRedirectInIframe: true }; // the test runner's page is one
  const created = new PublicClientApplication({ auth, system, cache: { cacheLocation: 'sessionStorage' } });
  await created.initialize();
  return created;
}

test('the unmodified MSAL signs in and renews', async () => {
  const store = memoryStore(aWorldSignedIn());
  const backend = handlers(store, { origin });
  vi.stubGlobal('fetch', (...asked: [string, RequestInit]) => getResponse(backend, new Request(...asked)));

  void (await application()).loginRedirect({ scopes, loginHint: 'willy.urs@customer.example' });
  await expect.poll(() => goesTo.mock.lastCall?.[0]).toContain(`${origin}/entra/authorize?`);
  const read = readAuthorizeRequest(new URL(goesTo.mock.lastCall?.[0] ?? '').searchParams, redirectUris(origin));
  if (read.outcome !== 'asked') throw new Error(JSON.stringify(read));
  const step = await store.change((world) => begin(world, read.request));
  const hash = step.page === 'leave' ? new URL(step.to).hash : '';

  const back = await application();
  const result = await back.handleRedirectPromise({ hash, navigateToLoginRequestUrl: false });
  if (!result) throw new Error('no answer');
  expect(result.account).toMatchObject({ username: 'willy.urs@customer.example', name: 'Willy URS' });
  const renewed = await back.acquireTokenSilent({ scopes, account: result.account, forceRefresh: true });
  expect(renewed.accessToken).not.toBe(result.accessToken);
});
