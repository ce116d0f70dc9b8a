import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { failed, fine, type Answer, type Problem, type ProblemCode } from '../../core/problem.ts';
import type { Auth } from '../../ports/auth.ts';
import { attempt, isRefusal, storageBlocked } from './attempt.ts';
import { claimsOf, claimsProblem, isClockOff, isForeignAnswer, type Discovered } from './claims.ts';
import { managerAuth, oidcProblem, type OidcUser, type OidcUserManager } from './oidc-manager.ts';

/** What the host registered at the provider. */
export interface OidcOptions {
  clientId: string;
  authority: string;
  /** Where discovery names another issuer than the authority, as a CIAM tenant's does. */
  issuer?: string;
  scopes: string[];
  redirectUri: string;
}

const timeoutS = 10;
const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** A manager of the host's takes whatever waits under oidc-client-ts's own prefix, and spends it. */
const statePrefix = 'rconnect-onboarding:oidc.';

/** Both stores in sessionStorage: nothing outlives the tab. @throws SecurityError where storage is blocked */
function newManager({ clientId, authority, scopes, redirectUri }: OidcOptions): UserManager {
  const store = sessionStorage;
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: [...new Set(['openid', ...scopes])].join(' '),
    stateStore: new WebStorageStateStore({ store, prefix: statePrefix }),
    userStore: new WebStorageStateStore({ store }),
    automaticSilentRenew: false,
    requestTimeoutInSeconds: timeoutS,
  });
}

/** Sign-in by an oidc-client-ts manager of the plugin's own: redirect only, renewal by refresh token. */
export function oidcAuth(given: Omit<OidcOptions, 'redirectUri'>, redirectUri: string): Auth {
  const { clientId, authority, issuer, scopes } = given;
  const options = { clientId, authority, ...(issuer && { issuer }), scopes, redirectUri };
  try {
    return ownAuth(options);
  } catch (error) {
    const blocked = async (): Promise<{ ok: false; problem: Problem }> => {
      return { ok: false, problem: await oidcProblem(error) };
    };
    return { resume: blocked, signIn: blocked, token: blocked };
  }
}

function ownAuth(options: OidcOptions): Auth {
  const { clientId, authority, issuer = authority, redirectUri } = options;
  let manager = newManager(options);
  let taken: { answer: string; outcome: Promise<Answer<ProblemCode | undefined>> } | undefined;

  /** The provider's configuration, when it is the one that was meant (OpenID Connect Discovery 1.0, 4.3). */
  async function discovery(): Promise<Discovered | undefined> {
    const found = await manager.metadataService.getMetadata();
    const right = withoutSlash(String(found.issuer)) === withoutSlash(issuer);
    if (right && /^https?:/.test(String(found.authorization_endpoint))) return found as Discovered;
    // It keeps what it read: the next try asks anew.
    manager = newManager(options);
    return undefined;
  }

  /** The nonce is oidc-client-ts's to check, as one is sent. */
  async function check({ id_token: idToken = '' }: OidcUser, subject?: string): Promise<ProblemCode | undefined> {
    const found = await discovery();
    return claimsProblem(idToken, { clientId, authority: issuer, issuer: found?.issuer ?? '', subject });
  }

  /** Takes up the provider's answer; one that this tab did not ask for is nobody's. */
  async function takeUp(answer: string): Promise<ProblemCode | undefined> {
    const query = new URLSearchParams(answer.slice(1));
    const [state = ''] = (query.get('state') ?? '').split(';');
    if (!(await manager.settings.stateStore.get(state))) return undefined;
    const found = await discovery();
    if (!found || isForeignAnswer(answer, found)) {
      await manager.settings.stateStore.remove(state);
      return 'sign-in-failed';
    }
    const url = new URL(redirectUri);
    url.search = query.toString();
    const user = await manager.signinRedirectCallback(url.href);
    return user.access_token ? check(user) : 'sign-in-failed';
  }

  /** Whether this device's clock is off, as the provider's own shows; where that cannot be read, nothing is known. */
  async function isOff(): Promise<boolean> {
    const signal = AbortSignal.timeout(timeoutS * 1000);
    const answer = await attempt(() => fetch(manager.settings.metadataUrl, { cache: 'no-store', signal }), oidcProblem);
    return answer.ok && isClockOff(answer.value.headers.get('date'));
  }

  /** A token that is refused leaves no session of ours behind; what failed for no other reason may be the clock. */
  async function refused(problem: Problem): Promise<{ ok: false; problem: Problem }> {
    if (isRefusal(problem)) await manager.removeUser();
    const clock = problem.code === 'sign-in-failed' && !problem.reason && (await isOff());
    return { ok: false, problem: clock ? { ...problem, code: 'clock-wrong' } : problem };
  }

  const orRefused = <T>(answer: Answer<T>): Answer<T> | Promise<Answer<T>> =>
    answer.ok ? answer : refused(answer.problem);

  const checked: OidcUserManager = {
    getUser: () => manager.getUser(),
    signinRedirect: (args) => manager.signinRedirect(args),
    async signinSilent() {
      // A refresh token goes to no other provider's token endpoint.
      if (!(await discovery())) throw new Error('another issuer');
      return manager.signinSilent();
    },
  };
  const calls = managerAuth(checked, {
    redirectUri,
    check: async (now, before) =>
      now.id_token === before.id_token ? undefined : check(now, String(claimsOf(before.id_token ?? '')['sub'])),
  });

  return {
    ...calls,
    async resume({ answer } = {}) {
      if (!answer) return orRefused(await calls.resume());
      // Asked again while it is under way, the same answer is taken up once.
      if (taken?.answer !== answer) taken = { answer, outcome: attempt(() => takeUp(answer), oidcProblem) };
      const outcome = await taken.outcome;
      if (!outcome.ok) return refused(outcome.problem);
      return outcome.value ? refused({ code: outcome.value }) : orRefused(await calls.resume());
    },
    async token(how) {
      return orRefused(await calls.token(how));
    },
    async signIn(hint) {
      if (!hint.remembered) return storageBlocked();
      const found = await attempt(discovery, oidcProblem);
      if (!found.ok) return found;
      if (hint.signal.aborted) return fine(undefined);
      return found.value ? calls.signIn(hint) : failed('sign-in-failed', { mender: 'portal', reason: 'set-up-wrong' });
    },
  };
}
