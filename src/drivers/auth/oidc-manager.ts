import { failed, fine, type Answer, type Problem, type ProblemCode } from '../../core/problem.ts';
import type { Auth } from '../../ports/auth.ts';
import { accountOf } from './account-claims.ts';
import { attempt, providerProblem, renewed, storageBlocked } from './attempt.ts';

/** What is used of oidc-client-ts's `User`. */
export interface OidcUser {
  access_token: string;
  refresh_token?: string | undefined;
  id_token?: string | undefined;
  /** Seconds; missing when the provider does not say. */
  expires_in?: number | undefined;
  profile: object;
}

/** What is used of oidc-client-ts's `UserManager`, the plugin's own or the host's. */
export interface OidcUserManager {
  getUser(): Promise<OidcUser | null>;
  signinSilent(): Promise<OidcUser | null>;
  signinRedirect(args: object): Promise<void>;
}

interface ManagerOptions {
  redirectUri: string;
  /** Looks at what a renewal brought: only an owner does. */
  check?: (renewed: OidcUser, before: OidcUser) => Promise<ProblemCode | undefined>;
}

const goodForS = 60;

/** What oidc-client-ts threw. Its texts hold the provider's own words: they are searched for codes, and never shown. */
export async function oidcProblem(error: unknown): Promise<Problem> {
  const { name, error: code, error_description: description, message } = (error ?? {}) as Record<string, unknown>;
  if (name === 'SecurityError' || name === 'QuotaExceededError') return storageBlocked().problem;
  const [text, said] = [message, description].map((one) => (typeof one === 'string' ? one : ''));
  if (typeof code === 'string') return providerProblem({ error: code, description: said ?? '' });
  if (text?.includes('(429)')) return { code: 'rate-limited' };
  // No connection, no end, a server that is down, or a page where JSON should be.
  const silent = error instanceof TypeError || name === 'ErrorTimeout' || name === 'SyntaxError';
  if (silent || /\(5\d\d\)|Content-Type/.test(text ?? ''))
    return { code: navigator.onLine ? 'service-down' : 'offline' };
  return { code: 'sign-in-failed' };
}

const signInNeeded = (): Answer<never> => failed('session-expired', { signInNeeded: true });

/** Sign-in by a manager whose redirects somebody else handles: the host's, or `oidc.ts`. */
export function managerAuth(manager: OidcUserManager, { redirectUri, check }: ManagerOptions): Auth {
  let renewing: Promise<Answer<string>> | undefined;

  async function renew(before: OidcUser): Promise<Answer<string>> {
    // Without a refresh token oidc-client-ts would open a hidden iframe.
    if (!before.refresh_token) return signInNeeded();
    const answer = await attempt(() => manager.signinSilent(), oidcProblem);
    if (!answer.ok) return renewed(answer);
    if (!answer.value?.access_token) return signInNeeded();
    const refused = await check?.(answer.value, before);
    return refused ? failed(refused) : fine(answer.value.access_token);
  }

  return {
    resume: () =>
      attempt(async () => {
        const profile = (await manager.getUser())?.profile as { sub?: unknown } | undefined;
        return profile && accountOf(profile.sub, profile);
      }, oidcProblem),
    async signIn({ loginHint, switchAccount, invitationId, remembered }) {
      if (!remembered) return storageBlocked();
      const who = switchAccount ? { prompt: 'select_account' } : loginHint ? { login_hint: loginHint } : {};
      const nonce = crypto.randomUUID();
      const request = { redirect_uri: redirectUri, url_state: invitationId, nonce, ...who };
      return attempt(() => manager.signinRedirect(request), oidcProblem);
    },
    async token(how) {
      const user = await attempt(() => manager.getUser(), oidcProblem);
      if (!user.ok) return user;
      if (!user.value) return signInNeeded();
      const { expires_in: left = Infinity, access_token: token, refresh_token: more } = user.value;
      // One that cannot be renewed is used to its end.
      const good = typeof token === 'string' && token !== '' && left > (more ? goodForS : 0);
      if (!how.renew && good) return fine(token);
      // A refresh token is good once: whoever asks meanwhile waits for the same renewal.
      renewing ??= renew(user.value).finally(() => (renewing = undefined));
      return renewing;
    },
  };
}
