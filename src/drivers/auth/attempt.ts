import { failed, fine, type Answer, type Problem } from '../../core/problem.ts';
import type { Said } from './provider-codes.ts';

/** Longer than any call of a package's own ends in. */
const longestMs = 25_000;

/** Makes a call of a package's or of the host's, whose failure is a value here; one that never ends is a service that does not answer. */
export async function attempt<T>(
  call: () => Promise<T>,
  problemOf: (error: unknown) => Promise<Problem>,
): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => {
      resolve(failed('service-down'));
    }, longestMs);
  });
  const answer = (async () => call())().then(fine, async (error: unknown): Promise<Answer<T>> => {
    return { ok: false, problem: await problemOf(error) };
  });
  return Promise.race([answer, late]).finally(() => {
    // Nothing of a call that has ended is held until its time would be up.
    clearTimeout(timer);
  });
}

/** The problem that a code means. Most customers never meet one: the table is fetched when it is needed. */
export async function providerProblem(said: Said): Promise<Problem> {
  try {
    return (await import('./provider-codes.ts')).meaningOf(said);
  } catch {
    // The table cannot be fetched either: then there is no connection.
    return { code: navigator.onLine ? 'service-down' : 'offline' };
  }
}

/** Whether we refused what the provider sent, and not the provider us. */
export const isRefusal = ({ code, providerCode }: Problem): boolean =>
  (code === 'sign-in-failed' || code === 'clock-wrong') && providerCode === undefined;

const signInHelps = new Set<Problem['code']>([
  'session-expired',
  'sign-in-cancelled',
  'consent-declined',
  'not-allowed',
]);

/** What a renewal came to: where the provider refused it, only another sign-in helps, and says why. */
export function renewed(answer: Answer<string>): Answer<string> {
  if (answer.ok) return answer;
  const { code, providerCode, correlationId } = answer.problem;
  const refusedByProvider = signInHelps.has(code) || (code === 'sign-in-failed' && providerCode !== undefined);
  if (!refusedByProvider) return answer;
  return failed('session-expired', { signInNeeded: true, ...(correlationId && { correlationId }) });
}

/** A redirect could not be finished: nothing can be remembered. */
export const storageBlocked = (): { ok: false; problem: Problem } =>
  failed('sign-in-lost', { reason: 'storage-blocked' });
