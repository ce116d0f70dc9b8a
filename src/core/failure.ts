import { arrive } from './arrival.ts';
import type { AtCompany, Creating, Journey, Reading, SigningIn } from './journey.ts';
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

/** The page that came back from a sign-in knows no invitation until it has read it. */
export const readAgain = ({ id }: SigningIn): Reading => ({ at: 'reading', id, handedOver: true });

/** What a failed call leads to, everywhere but while creating. */
export function afterFailure(now: Journey, problem: Problem): Journey {
  switch (now.at) {
    case 'reading':
      return arrive(now, { type: 'failed', problem });
    case 'returning': {
      const { id, handedOver } = now;
      if (brokenOff.has(problem.code)) return { at: 'reading', id, handedOver, notice: problem };
      const switchAccount: SigningIn = { at: 'signing-in', id, stage: 'leaving', switchAccount: true };
      return wall({ problem, again: { at: 'reading', id, handedOver }, switchAccount });
    }
    case 'signing-in': {
      const { id, invitation, held, stage, switchAccount, automatic } = now;
      const visit = { id, ...(invitation && { invitation }), ...(held && { held }) };
      if (!brokenOff.has(problem.code)) {
        return wall({
          problem,
          ...visit,
          again: invitation ? signInAgain(visit, switchAccount ? 'switch' : automatic ? 'leave' : 'ask') : now,
          ...(invitation && { switchAccount: signInAgain(visit, 'switch') }),
        });
      }
      return invitation || stage === 'handing-over'
        ? { at: 'invitation', ...visit, notice: problem }
        : { ...readAgain(now), notice: problem };
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
  const visit = { id, invitation, held: { account, form } };
  const again = problem.code === 'session-expired' ? signInAgain(visit, 'leave') : company;
  const said = problem.code === 'wrong-account' ? { ...told, ...signedInAs(now) } : told;
  return wall({ problem: said, invitation, again, switchAccount: signInAgain(visit, 'switch') });
}

function signedInAs({ account }: Pick<Creating, 'account'>): Pick<Problem, 'actualEmail'> {
  const [actualEmail] = account.emails;
  return actualEmail ? { actualEmail } : {};
}
