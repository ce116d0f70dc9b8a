import type { AtProblem } from './journey.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Problems that the same call cannot overcome. */
const final = new Set<ProblemCode>([
  'link-invalid',
  'invitation-not-found',
  'invitation-expired',
  'invitation-revoked',
]);
/** Problems that another account may overcome. */
const personal = new Set<ProblemCode>(['wrong-account', 'accepted-by-other', 'not-allowed']);

type Stop = { problem: Problem } & Pick<AtProblem, 'again' | 'switchAccount' | 'invitation'>;

/** A wall, with the ways on that can help. */
export function wall({ problem, invitation, again, switchAccount }: Stop): AtProblem {
  const exchange = personal.has(problem.code) && switchAccount;
  return {
    at: 'problem',
    problem,
    ...(invitation && { invitation }),
    ...(exchange ? { switchAccount } : again && !final.has(problem.code) && { again }),
  };
}
