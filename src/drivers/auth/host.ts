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

/** Sign-in by the portal's own session. A host may change its functions: they are asked for anew each time. */
export function hostAuth(current: () => HostFunctions): Auth {
  return {
    resume: () => attempt(async () => readAccount(await current().account()), hostProblem),
    async signIn({ loginHint, returnTo, switchAccount }) {
      const hint = { returnTo, ...(loginHint && { loginHint }), ...(switchAccount && { switchAccount }) };
      // As long as it takes: a host may sign in without leaving the page.
      return (async () => current().signIn(hint))().then(fine, async (error: unknown) => {
        return { ok: false, problem: await hostProblem(error) };
      });
    },
    async token() {
      const answer = await attempt<unknown>(() => current().token(), hostProblem);
      if (!answer.ok) return answer;
      return typeof answer.value === 'string' && answer.value ? fine(answer.value) : failed('session-expired');
    },
  };
}

/** The host rejects with `{ code }` of ours; anything else it throws is a failed sign-in. */
function hostProblem(error: unknown): Promise<Problem> {
  const code = (error as { code?: unknown } | null | undefined)?.code as ProblemCode;
  return Promise.resolve({ code: problemCodes.includes(code) ? code : 'sign-in-failed' });
}

/** @throws TypeError for an account without an id */
function readAccount(account: unknown): Account | undefined {
  if (account === undefined || account === null) return undefined;
  const { id, name, emails } = account as Partial<Record<keyof Account, unknown>>;
  if (typeof id !== 'string' || !id) throw new TypeError('the account has no id');
  const addresses = Array.isArray(emails) ? emails.filter((email) => typeof email === 'string') : [];
  return { id, emails: addresses, ...(typeof name === 'string' && { name }) };
}
