import { problemCodes, failed, fine, type Problem, type ProblemCode } from '../../core/problem.ts';
import type { Account } from '../../core/account.ts';
import type { Auth } from '../../ports/auth.ts';
import { attempt } from './attempt.ts';

/** The host's own functions (HOST.md, `signIn: { with: 'host' }`). */
export interface HostFunctions {
  account(): Promise<Account | undefined>;
  token(): Promise<string>;
  signIn(hint: { loginHint?: string; returnTo: string; switchAccount?: boolean }): Promise<void>;
}

/** What the host does wrong, for its engineers: never a token, an address or a name. */
export interface HostFault {
  /** Names the prop. */
  message: string;
  /** What the host threw. */
  cause?: unknown;
}

/**
 * Sign-in by the portal's own session. A host may change its functions: they are asked for anew each time.
 * @param report tells the host, and gives the id of what it was told
 */
export function hostAuth(current: () => HostFunctions, report: (fault: HostFault) => string): Auth {
  const faulty = (fault: HostFault): { ok: false; problem: Problem } =>
    failed('sign-in-failed', { correlationId: report(fault) });

  /** The host rejects with `{ code }` of ours; anything else it throws is a failed sign-in. */
  const problemOf = (prop: string) => (error: unknown) => {
    const code = (error as { code?: unknown } | null | undefined)?.code as ProblemCode;
    const known = problemCodes.includes(code);
    return Promise.resolve(known ? { code } : faulty({ message: `the prop ${prop} failed`, cause: error }).problem);
  };

  return {
    async resume() {
      const answer = await attempt<unknown>(() => current().account(), problemOf('signIn.account'));
      if (!answer.ok) return answer;
      if (answer.value === undefined || answer.value === null) return fine(undefined);
      const account = readAccount(answer.value);
      return account
        ? fine(account)
        : faulty({ message: 'the prop signIn.account must give an account with an id, or nothing' });
    },
    async signIn({ loginHint, returnTo, switchAccount }) {
      const hint = { returnTo, ...(loginHint && { loginHint }), ...(switchAccount && { switchAccount }) };
      // As long as it takes: a host may sign in without leaving the page.
      return (async () => current().signIn(hint))().then(fine, async (error: unknown) => {
        return { ok: false, problem: await problemOf('signIn.signIn')(error) };
      });
    },
    async token() {
      const answer = await attempt<unknown>(() => current().token(), problemOf('signIn.token'));
      if (!answer.ok) return answer;
      if (typeof answer.value !== 'string' || !answer.value) return failed('session-expired');
      const token = answer.value.trim();
      // No header takes another one: the request would fail without a word.
      return /^[!-~]+$/.test(token)
        ? fine(token)
        : faulty({ message: 'the prop signIn.token must give a bearer token (RFC 6750)' });
    },
  };
}

/** @returns nothing for an account without an id */
function readAccount(account: unknown): Account | undefined {
  const { id, name, emails } = account as Partial<Record<keyof Account, unknown>>;
  if (typeof id !== 'string' || !id) return undefined;
  const addresses = Array.isArray(emails) ? emails.filter((email) => typeof email === 'string') : [];
  return { id, emails: addresses, ...(typeof name === 'string' && { name }) };
}
