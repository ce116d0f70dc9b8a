import { PublicClientApplication, type Configuration } from '@azure/msal-browser';
import type { Answer, Problem } from '../../core/problem.ts';
import type { Auth } from '../../ports/auth.ts';
import { isRefusal } from './attempt.ts';
import { instanceAuth, interactionKey, msalProblem, signedIn } from './msal-instance.ts';
import { checkedNetwork, type CheckedNetwork } from './msal-network.ts';

/** What the host registered at the provider. */
export interface MsalOptions {
  clientId: string;
  authority: string;
  scopes: string[];
  redirectUri: string;
  knownAuthorities?: string[];
  protocolMode?: 'AAD' | 'OIDC';
}

interface Around {
  networkClient: CheckedNetwork;
  /** Asked when the way to the provider is known: `false` stays on this page. */
  onRedirectNavigate: () => boolean;
}

function configuration(options: MsalOptions, { networkClient, onRedirectNavigate }: Around): Configuration {
  const { clientId, authority, redirectUri, protocolMode } = options;
  // What the host named is trusted: a provider of another make, and a tenant known by its id and by its name. MSAL finds
  // the ID token of an account after a reload only under a host that it knows.
  const named = options.knownAuthorities ?? (protocolMode === 'OIDC' ? [] : undefined);
  const knownAuthorities = named && [...new Set([...named, new URL(authority).host])];
  return {
    auth: {
      clientId,
      authority,
      redirectUri,
      onRedirectNavigate,
      ...(knownAuthorities && { knownAuthorities }),
      // Of a provider of another make only what the host names is asked: one that did not grant MSAL's own
      // `offline_access` refuses to renew for it (RFC 6749 6).
      ...(protocolMode === 'OIDC' && { OIDCOptions: { responseMode: 'fragment', defaultScopes: [] } }),
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { networkClient, ...(protocolMode && { protocolMode }) },
  };
}

/** Sign-in by an MSAL instance of the plugin's own: redirect only, tokens in sessionStorage, renewal by refresh token. */
export function msalAuth(given: Omit<MsalOptions, 'redirectUri'>, redirectUri: string): Auth {
  // One by one: a host may pass an object whose members are getters.
  const { clientId, authority, scopes, knownAuthorities, protocolMode } = given;
  const named = { ...(knownAuthorities && { knownAuthorities }), ...(protocolMode && { protocolMode }) };
  const options: MsalOptions = { clientId, authority, scopes, redirectUri, ...named };
  const subject = (): string | undefined => signedIn(msal)?.idTokenClaims?.sub;
  const network = checkedNetwork({ clientId, authority, subject });
  let leaving: AbortSignal | undefined;
  const around = { networkClient: network, onRedirectNavigate: () => !leaving?.aborted };
  const msal = new PublicClientApplication(configuration(options, around));
  const calls = instanceAuth(msal, options);
  let ready: Promise<void> | undefined;

  /** MSAL must see the answer of a redirect before anything else is asked of it, and once only. */
  async function begin(answer = ''): Promise<void> {
    network.answer = answer;
    await msal.initialize();
    const result = await msal.handleRedirectPromise({ hash: answer, navigateToLoginRequestUrl: false });
    if (result) msal.setActiveAccount(result.account);
  }

  /** Makes a call once MSAL has begun. What one answer said is told once: the next sign-in does not meet it again. */
  async function after<T>(call: () => Promise<Answer<T>>, answer?: string): Promise<Answer<T>> {
    try {
      await (ready ??= begin(answer));
    } catch (error) {
      ready = undefined;
      return { ok: false, problem: await refused(await msalProblem(error)) };
    }
    const result = await call();
    return result.ok ? result : { ok: false, problem: await refused(result.problem) };
  }

  /** A token that is refused leaves no session of ours behind; what failed for no other reason may be the clock. */
  async function refused(problem: Problem): Promise<Problem> {
    if (isRefusal(problem) || problem.providerCode === 'nonce_mismatch') await msal.clearCache();
    // MSAL calls it the same whether the provider is silent, asked too often, or names another issuer.
    if (problem.providerCode === 'endpoints_resolution_error') {
      if (network.limited) return { code: 'rate-limited' };
      if (network.answered) return { code: 'sign-in-failed', mender: 'portal', reason: 'set-up-wrong' };
    }
    const clock = problem.code === 'sign-in-failed' && !problem.reason && network.clockOff;
    return clock ? { ...problem, code: 'clock-wrong' } : problem;
  }

  return {
    resume: (from) => after(() => calls.resume(from), from?.answer),
    signIn(hint) {
      leaving = hint.signal;
      return after(async () => {
        const answer = await calls.signIn(hint);
        // Who stayed after all is in no redirect: the host's own MSAL may begin one.
        if (hint.signal.aborted) sessionStorage.removeItem(interactionKey);
        return answer;
      });
    },
    token: (how) => after(() => calls.token(how)),
  };
}
