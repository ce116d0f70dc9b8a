import { arrive } from './arrival.ts';
import type { AtCompany, Creating, Held, Journey, SigningIn } from './journey.ts';
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

type Visit = Pick<SigningIn, 'id' | 'invitation'>;
const signInAgain = ({ id, invitation }: Visit, held: Held | undefined, switchAccount: boolean): SigningIn => ({
  at: 'signing-in',
  id,
  stage: switchAccount ? 'leaving' : 'asking',
  switchAccount,
  ...(invitation && { invitation }),
  ...(held && { held }),
});

/** What a failed call leads to, everywhere but while creating. */
export function afterFailure(now: Journey, problem: Problem): Journey {
  switch (now.at) {
    case 'reading':
      return arrive(now, { type: 'failed', problem });
    case 'returning':
      return brokenOff.has(problem.code)
        ? { at: 'reading', id: now.id, handedOver: false, notice: problem }
        : wall({ problem, again: { at: 'reading', id: now.id, handedOver: false } });
    case 'signing-in': {
      const { id, invitation, held, switchAccount } = now;
      const visit = { id, ...(invitation && { invitation }), ...(held && { held }) };
      return brokenOff.has(problem.code)
        ? { at: 'invitation', ...visit, notice: problem }
        : wall({ problem, ...visit, again: signInAgain(visit, held, switchAccount) });
    }
    case 'accepting': {
      const again = problem.code === 'session-expired' ? signInAgain(now, undefined, false) : now;
      const said = problem.code === 'wrong-account' ? { ...problem, ...signedInAs(now) } : problem;
      return wall({
        problem: said,
        invitation: now.invitation,
        again,
        switchAccount: signInAgain(now, undefined, true),
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
  const held = { account, form };
  const again = problem.code === 'session-expired' ? signInAgain(now, held, false) : company;
  const said = problem.code === 'wrong-account' ? { ...told, ...signedInAs(now) } : told;
  return wall({ problem: said, invitation, again, switchAccount: signInAgain(now, held, true) });
}

function signedInAs({ account }: Pick<Creating, 'account'>): Pick<Problem, 'actualEmail'> {
  const [actualEmail] = account.emails;
  return actualEmail ? { actualEmail } : {};
}
