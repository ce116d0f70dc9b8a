import { arrive } from './arrival.ts';
import type { Invitation } from './invitation.ts';
import type { AtCompany, AtProblem, Creating, Journey, SigningIn } from './journey.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { refusalAt } from './refusal.ts';
import { wall } from './wall.ts';

/** Problems that replace the form; all others stay in it. What was typed is kept either way (HOST.md). */
const walls = new Set<ProblemCode>([
  'session-expired',
  'wrong-account',
  'not-allowed',
  'invitation-not-found',
  'invitation-expired',
  'invitation-revoked',
  'accepted-by-other',
  'unexpected',
]);

/** Said at once: reading the invitation first would only take longer to fail. */
const unreachableNow = new Set<ProblemCode>(['offline', 'service-down', 'rate-limited']);

/** A sign-in that the customer broke off shows the invitation again, not a wall. */
const brokenOff = new Set<ProblemCode>(['sign-in-cancelled', 'consent-declined']);

type Visit = Pick<SigningIn, 'id' | 'invitation' | 'held'>;
/** Somebody known may be asked for first; whose sign-in has ended must leave, for MSAL still knows the account. */
const signInAgain = (visit: Visit, how: 'ask' | 'leave' | 'switch'): SigningIn => {
  const { id, invitation, held } = visit;
  const stage = !invitation ? 'handing-over' : how === 'ask' ? 'asking' : 'leaving';
  const known = { ...(invitation && { invitation }), ...(held && { held }) };
  return { at: 'signing-in', id, stage, switchAccount: how === 'switch', ...known };
};

/** A sign-in that failed for no other reason, on a device whose clock is off, failed for that. */
export const orClock = (problem: Problem, clockOff: boolean): Problem =>
  clockOff && problem.code === 'sign-in-failed' && !problem.reason ? { ...problem, code: 'clock-wrong' } : problem;

/** A sign-in that failed behind this page's back, once the invitation is known. */
export function afterStop(problem: Problem, visit: Visit & { invitation: Invitation }): AtProblem {
  const again = signInAgain(visit, problem.code === 'session-expired' ? 'leave' : 'ask');
  return wall({ problem, invitation: visit.invitation, again, switchAccount: signInAgain(visit, 'switch') });
}

/** What a failed call leads to, everywhere but while creating. */
export function afterFailure(now: Journey, problem: Problem): Journey {
  switch (now.at) {
    case 'reading':
      return arrive(now, { type: 'failed', problem });
    case 'returning': {
      const reading = { at: 'reading', id: now.id, handedOver: now.handedOver } as const;
      if (brokenOff.has(problem.code)) return { ...reading, notice: problem };
      return unreachableNow.has(problem.code) ? wall({ problem, again: reading }) : { ...reading, stopped: problem };
    }
    case 'signing-in': {
      const { id, invitation, held, switchAccount, automatic } = now;
      const visit = { id, ...(invitation && { invitation }), ...(held && { held }) };
      return brokenOff.has(problem.code)
        ? { at: 'invitation', ...visit, notice: problem }
        : wall({
            problem,
            ...visit,
            again: signInAgain(visit, switchAccount ? 'switch' : automatic ? 'leave' : 'ask'),
            ...(invitation && { switchAccount: signInAgain(visit, 'switch') }),
          });
    }
    case 'accepting': {
      if (brokenOff.has(problem.code))
        return { at: 'invitation', id: now.id, invitation: now.invitation, notice: problem };
      // Nothing is typed yet, and the customer has just asked to go on: no other click is needed.
      if (problem.signInNeeded) return { ...signInAgain(now, 'leave'), automatic: true };
      const again = problem.code === 'session-expired' ? signInAgain(now, 'leave') : now;
      const said = problem.code === 'wrong-account' ? { ...problem, ...signedInAs(now) } : problem;
      return wall({
        problem: said,
        invitation: now.invitation,
        again,
        switchAccount: signInAgain(now, 'switch'),
      });
    }
    case 'company':
    case 'creating':
    case 'invitation':
    case 'done':
    case 'problem':
      return now;
  }
}

/** Looks an unknown outcome up, once; then the form says what happened, or a wall when the form cannot go on. */
export function afterCreating(now: Creating, problem: Problem): Journey {
  const { id, invitation, account, form, order, stage, repeated } = now;
  if (stage === 'sending' && problem.outcomeUnknown && !repeated) return { ...now, stage: 'looking-up' };
  const outcomeUnknown = (problem.outcomeUnknown ?? false) || stage === 'looking-up';
  const told: Problem = outcomeUnknown ? { ...problem, outcomeUnknown } : problem;
  const refused = [...form.refused, ...(problem.refused ?? []).map(refusalAt)];
  const company: AtCompany = {
    at: 'company',
    id,
    invitation,
    account,
    form: { ...form, refused },
    problem: told,
    order,
  };
  if (!walls.has(problem.code)) return company;
  const visit = { id, invitation, held: { account, form: { ...company.form, restored: true as const } } };
  const again = problem.code === 'session-expired' ? signInAgain(visit, 'leave') : company;
  const said = problem.code === 'wrong-account' ? { ...told, ...signedInAs(now) } : told;
  return wall({ problem: said, invitation, again, switchAccount: signInAgain(visit, 'switch') });
}

function signedInAs({ account }: Pick<Creating, 'account'>): Pick<Problem, 'actualEmail'> {
  const [actualEmail] = account.emails;
  return actualEmail ? { actualEmail } : {};
}
