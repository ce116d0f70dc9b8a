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

/** Tells the host what it does wrong; no message holds a token, an address or a name. @returns the id of what it was told */
type Report = (message: string, why: { cause?: unknown }) => string;

/** Sign-in by the portal's own session. A host may change its functions: they are asked for anew each time. */
export function hostAuth(current: () => HostFunctions, report: Report): Auth {
  const faulty = (what: string, why = {}): { ok: false; problem: Problem } =>
    failed('sign-in-failed', { correlationId: report(`@rconnect/onboarding: the prop signIn.${what}`, why) });

  /** The host rejects with `{ code }` of ours; anything else it throws is a failed sign-in. */
  const problemOf = (prop: string) => (error: unknown) => {
    const code = (error as { code?: unknown } | null | undefined)?.code as ProblemCode;
    const known = problemCodes.includes(code);
    return Promise.resolve(known ? { code } : faulty(`${prop} failed`, { cause: error }).problem);
  };

  return {
    async resume() {
      const answer = await attempt<unknown>(() => current().account(), problemOf('account'));
      if (!answer.ok) return answer;
      if (answer.value === undefined || answer.value === null) return fine(undefined);
      const account = readAccount(answer.value);
      return account ? fine(account) : faulty('account must give an account with an id, or nothing');
    },
    async signIn({ loginHint, returnTo, switchAccount }) {
      const hint = { returnTo, ...(loginHint && { loginHint }), ...(switchAccount && { switchAccount }) };
      // As long as it takes: a host may sign in without leaving the page.
      return (async () => current().signIn(hint))().then(fine, async (error: unknown) => {
        return { ok: false, problem: await problemOf('signIn')(error) };
      });
    },
    async token() {
      const answer = await attempt<unknown>(() => current().token(), problemOf('token'));
      if (!answer.ok) return answer;
      const { value = '' } = answer;
      if (value === '' || value === null) return failed('session-expired');
      const token = typeof value === 'string' ? value.trim() : '';
      // No header takes another one: the request would fail without a word.
      return /^[!-~]+$/.test(token) ? fine(token) : faulty('token must give a bearer token (RFC 6750)');
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
