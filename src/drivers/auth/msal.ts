import { CacheLookupPolicy, PublicClientApplication, type AccountInfo, type Configuration } from '@azure/msal-browser';
import type { Account } from '../../core/account.ts';
import { failed, fine, type Answer } from '../../core/problem.ts';
import type { Auth } from '../../ports/auth.ts';
import { msalProblem } from './msal-problem.ts';

/** What the host registered at the provider. */
export interface MsalOptions {
  clientId: string;
  authority: string;
  scopes: string[];
  redirectUri: string;
  knownAuthorities?: string[];
  protocolMode?: 'AAD' | 'OIDC';
}

const configuration = ({
  clientId,
  authority,
  redirectUri,
  knownAuthorities,
  protocolMode,
}: MsalOptions): Configuration => ({
  auth: { clientId, authority, redirectUri, ...(knownAuthorities && { knownAuthorities }) },
  cache: { cacheLocation: 'sessionStorage' },
  system: { ...(protocolMode && { protocolMode }) },
});

/** Sign-in by an MSAL instance of the plugin's own: redirect only, tokens in sessionStorage, renewal by refresh token. */
export function msalAuth(options: MsalOptions): Auth {
  const { scopes, redirectUri } = options;
  const msal = new PublicClientApplication(configuration(options));
  let ready: Promise<void> | undefined;

  /** MSAL must see the answer of a redirect before anything else is asked of it, and once only. */
  async function begin(answer = ''): Promise<void> {
    await msal.initialize();
    const result = await msal.handleRedirectPromise({ hash: answer, navigateToLoginRequestUrl: false });
    if (result) msal.setActiveAccount(result.account);
  }

  function started(answer?: string): Promise<void> {
    ready ??= begin(answer).catch((error: unknown) => {
      // What one answer said is told once: the next sign-in does not meet it again.
      ready = undefined;
      throw error;
    });
    return ready;
  }

  const signedIn = (): AccountInfo | undefined => msal.getActiveAccount() ?? msal.getAllAccounts()[0];

  return {
    resume: (answer) =>
      attempt(async () => {
        await started(answer);
        const account = signedIn();
        return account && readAccount(account);
      }),
    async signIn({ loginHint, switchAccount, invitationId, remembered }) {
      if (!remembered) return failed('sign-in-lost', { reason: 'storage-blocked' });
      return attempt(async () => {
        await started();
        await msal.loginRedirect({
          scopes,
          redirectUri,
          state: invitationId,
          ...(loginHint && !switchAccount && { loginHint }),
          ...(switchAccount && { prompt: 'select_account' }),
        });
      });
    },
    async token({ renew }) {
      const account = signedIn();
      if (!account) return failed('session-expired');
      const cacheLookupPolicy = CacheLookupPolicy.AccessTokenAndRefreshToken;
      return attempt(async () => {
        await started();
        const request = { scopes, account, redirectUri, cacheLookupPolicy, forceRefresh: renew };
        return (await msal.acquireTokenSilent(request)).accessToken;
      });
    },
  };
}

async function attempt<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return fine(await call());
  } catch (error) {
    return { ok: false, problem: msalProblem(error) };
  }
}

/** Every address that the ID token vouches for, best first. */
function readAccount({ homeAccountId, name, username, idTokenClaims = {} }: AccountInfo): Account {
  const { email, emails, preferred_username: preferred, upn } = idTokenClaims as Record<string, unknown>;
  const vouched = [email, emails, preferred, upn, username].flat().filter((value) => typeof value === 'string');
  const addresses = [...new Set(vouched.filter((value) => value.includes('@')))];
  return { id: homeAccountId, emails: addresses, ...(name && { name }) };
}
