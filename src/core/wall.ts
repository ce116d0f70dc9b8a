import type { AtProblem } from './journey.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Problems that the same call cannot overcome. */
const final = new Set<ProblemCode>([
  'link-invalid',
  'invitation-not-found',
  'invitation-expired',
  'invitation-revoked',
  'accepted-by-other',
  'not-allowed',
]);

type Stop = { problem: Problem } & Pick<AtProblem, 'again' | 'switchAccount' | 'invitation'>;

/** A wall, with the ways on that can help. */
export function wall({ problem, invitation, again, switchAccount }: Stop): AtProblem {
  return {
    at: 'problem',
    problem,
    ...(invitation && { invitation }),
    ...(again && !final.has(problem.code) && problem.code !== 'wrong-account' && { again }),
    ...(switchAccount && /^(wrong-account|accepted-by-other|not-allowed)$/.test(problem.code) && { switchAccount }),
  };
}
