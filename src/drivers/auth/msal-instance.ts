import { failed, fine, problemCodes, type Answer, type Problem, type ProblemCode } from '../../core/problem.ts';
import type { Auth, Resumption } from '../../ports/auth.ts';
import { accountOf } from './account-claims.ts';
import { attempt, providerProblem, renewed, storageBlocked } from './attempt.ts';

interface SignInRequest {
  scopes: string[];
  redirectUri?: string;
  state?: string;
  loginHint?: string;
  prompt?: string;
}
interface TokenRequest {
  scopes: string[];
  account?: unknown;
  redirectUri?: string;
  forceRefresh?: boolean;
  cacheLookupPolicy?: number;
}

/** What is used of MSAL's `PublicClientApplication`, the plugin's own or the host's. */
export interface MsalInstance {
  getActiveAccount?(): unknown;
  getAllAccounts(): unknown[];
  acquireTokenSilent(request: TokenRequest): Promise<unknown>;
  loginRedirect(request: SignInRequest): Promise<void>;
}

interface InstanceOptions {
  scopes: string[];
  redirectUri: string;
}

interface KnownAccount {
  homeAccountId: string;
  username?: string;
  name?: string;
  /** Missing after a reload, as long as the instance has not asked a provider whose host it was not told. */
  idTokenClaims?: { iat?: number; sub?: string };
}

/** MSAL's `CacheLookupPolicy.AccessTokenAndRefreshToken`: no hidden iframe. */
const withoutIframe = 2;
/** MSAL's note that a redirect is under way, of whichever application on this origin. */
export const interactionKey = 'msal.interaction.status';

/**
 * The account signed in: the person invited, else the one whose turn it is. Just back from the provider, that is the
 * newest; otherwise the one that the instance calls active.
 */
export function signedIn(msal: MsalInstance, { answer, invited = '' }: Resumption = {}): KnownAccount | undefined {
  const active = (msal.getActiveAccount?.() ?? undefined) as KnownAccount | undefined;
  const isActive = ({ homeAccountId }: KnownAccount): number => Number(homeAccountId === active?.homeAccountId);
  // Of two sign-ins within one second, the unit of `iat`, the active one is the newer.
  const accounts = (msal.getAllAccounts() as KnownAccount[]).toSorted(
    (a, b) => (b.idTokenClaims?.iat ?? 0) - (a.idTokenClaims?.iat ?? 0) || isActive(b) - isActive(a),
  );
  const [newest] = accounts;
  const named = accounts.find(({ username = '' }) => username.toLowerCase() === invited.toLowerCase() && invited);
  return named ?? (answer ? newest : (active ?? newest));
}

/** What MSAL threw. Its texts are links, or the provider's own words: neither is shown. */
export async function msalProblem(error: unknown): Promise<Problem> {
  const said = (typeof error === 'object' ? (error ?? {}) : {}) as Record<string, unknown>;
  const word = (name: string): string => (typeof said[name] === 'string' ? said[name] : '');
  const code = word('errorCode');
  const unkept = /^(SecurityError|QuotaExceededError)$/.test(word('name')) || /quota|storage_not_supported/.test(code);
  if (unkept) return storageBlocked().problem;
  // Ours, from the check of what was received.
  if (problemCodes.includes(code as ProblemCode)) return { code: code as ProblemCode };
  if (!code) return { code: navigator.onLine ? 'sign-in-failed' : 'offline' };
  const numbers = `AADSTS${String(said['errorNo'])}`;
  const description = `${word('errorMessage')} ${numbers}`;
  return providerProblem({
    error: code,
    description,
    suberror: word('subError'),
    correlationId: word('correlationId'),
  });
}

/** Sign-in by an instance whose redirects somebody else handles: the host's, or `msal.ts`. */
export function instanceAuth(msal: MsalInstance, { scopes, redirectUri }: InstanceOptions): Auth {
  let known: KnownAccount | undefined;

  async function leave(request: SignInRequest): Promise<void> {
    try {
      await msal.loginRedirect(request);
    } catch (error) {
      // Whoever has this page before them is in no redirect any more.
      if ((error as { errorCode?: unknown } | null)?.errorCode !== 'interaction_in_progress') throw error;
      sessionStorage.removeItem(interactionKey);
      await msal.loginRedirect(request);
    }
  }

  return {
    resume: (from) =>
      attempt(() => {
        known = signedIn(msal, from);
        const { homeAccountId, username: upn, name, idTokenClaims } = known ?? {};
        return Promise.resolve(known && accountOf(homeAccountId, { upn, name, ...idTokenClaims }));
      }, msalProblem),
    async signIn({ loginHint, switchAccount, invitationId, remembered }) {
      if (!remembered) return storageBlocked();
      const who = switchAccount ? { prompt: 'select_account' } : loginHint ? { loginHint } : {};
      return attempt(() => leave({ scopes, redirectUri, state: invitationId, ...who }), msalProblem);
    },
    async token({ renew }) {
      const account = known ?? signedIn(msal);
      if (!account) return failed('session-expired', { signInNeeded: true });
      const request = { scopes, account, redirectUri, cacheLookupPolicy: withoutIframe, forceRefresh: renew };
      const answer = await attempt(() => msal.acquireTokenSilent(request), msalProblem);
      return renewed(answer.ok ? tokenIn(answer.value) : answer);
    },
  };
}

function tokenIn(result: unknown): Answer<string> {
  const token = (result as { accessToken?: unknown } | null | undefined)?.accessToken;
  return typeof token === 'string' && token ? fine(token) : failed('session-expired', { signInNeeded: true });
}
