import { isInvited, type Account } from './account.ts';
import { arrive } from './arrival.ts';
import { afterCreating, afterFailure, afterStop, orClock } from './failure.ts';
import { maskEmail, type Invitation } from './invitation.ts';
import type { Accepting, AtCompany, AtProblem, Journey, JourneyEvent, Reading, SigningIn } from './journey.ts';

/** What happens next. Pure and total; an event that does not fit the moment changes nothing: same object back. */
export function next(now: Journey, event: JourneyEvent): Journey {
  switch (event.type) {
    case 'invitation-read':
      return now.at === 'reading' ? afterReading(now, event) : now;
    case 'get-started':
      return now.at === 'invitation' ? signIn(now, { switchAccount: false }) : now;
    case 'switch-account':
      return now.at === 'problem' && now.switchAccount ? now.switchAccount : now;
    case 'signed-in':
      return afterSignIn(now, event.account);
    case 'not-signed-in':
      return afterNobody(now);
    case 'stayed':
      return now.at === 'signing-in' && now.stage === 'leaving' ? { ...now, stage: 'asking-again' } : now;
    case 'came-back':
      return now.at !== 'signing-in'
        ? now
        : now.invitation
          ? { ...now, stage: 'asking-again' }
          : { at: 'reading', id: now.id, handedOver: true };
    case 'accepted':
      return now.at === 'accepting' ? { ...now, at: 'company', form: event.form } : now;
    case 'typed':
      return now.at === 'company' ? typed(now, event.form) : now;
    case 'create':
      return now.at === 'company' ? create(now, event.order) : now;
    case 'that-is-us':
      return now.at === 'company' && now.problem?.code === 'company-exists' ? { ...now, ours: true } : now;
    case 'open-home':
      return now.at === 'done' ? { ...now, atOnce: true } : now;
    case 'created':
      return now.at === 'accepting' || now.at === 'creating'
        ? { at: 'done', created: event.created, invitation: now.invitation, atOnce: false }
        : now;
    case 'nothing-created':
      return now.at === 'creating' && now.stage === 'looking-up' ? { ...now, stage: 'sending', repeated: true } : now;
    case 'failed':
      return now.at === 'creating' ? afterCreating(now, event.problem) : afterFailure(now, event.problem);
    case 'try-again':
      return tryAgain(now);
    default:
      return unreachable(event);
  }
}

function afterReading(now: Reading, event: Extract<JourneyEvent, { type: 'invitation-read' }>): Journey {
  const then = arrive(now, event);
  if (then.at !== 'invitation' || !then.invitation) return then;
  const visit = { id: now.id, invitation: then.invitation };
  if (now.stopped) return afterStop(orClock(now.stopped, event.clockOff ?? false), visit);
  // Whoever has just come back signed in has asked to go on.
  return now.account ? admit(visit, now.account) : then;
}

type Visit = Pick<SigningIn, 'id' | 'invitation' | 'held'>;

function signIn({ id, invitation, held }: Visit, { switchAccount }: { switchAccount: boolean }): SigningIn {
  const stage = !invitation ? 'handing-over' : switchAccount ? 'leaving' : 'asking';
  return { at: 'signing-in', id, stage, switchAccount, ...(invitation && { invitation }), ...(held && { held }) };
}

function afterSignIn(now: Journey, account: Account): Journey {
  if (now.at === 'returning') return { at: 'reading', id: now.id, handedOver: now.handedOver, account };
  return now.at === 'signing-in' && now.invitation ? admit({ ...now, invitation: now.invitation }, account) : now;
}

/** The person invited goes on; anybody else is told; where it cannot be told, the platform decides. */
function admit(visit: Visit & { invitation: Invitation }, account: Account): Accepting | AtCompany | AtProblem {
  const { id, invitation, held } = visit;
  const { email = '' } = invitation.invitee;
  // Who accepted it before, the platform alone knows.
  if (invitation.status === 'pending' && isInvited(account, email) === 'no') return wrongAccount(visit, account);
  if (held && held.account.id === account.id) return { at: 'company', id, invitation, ...held };
  return { at: 'accepting', id, invitation, account };
}

function wrongAccount(visit: Visit & { invitation: Invitation }, account: Account): AtProblem {
  const [actualEmail] = account.emails;
  const problem = { code: 'wrong-account' as const, expectedEmail: maskEmail(visit.invitation.invitee.email ?? '') };
  return {
    at: 'problem',
    problem: { ...problem, ...(actualEmail && { actualEmail }) },
    invitation: visit.invitation,
    switchAccount: signIn(visit, { switchAccount: true }),
  };
}

function afterNobody(now: Journey): Journey {
  if (now.at === 'returning')
    return { at: 'reading', id: now.id, handedOver: now.handedOver, notice: { code: 'sign-in-cancelled' } };
  if (now.at !== 'signing-in') return now;
  return now.stage === 'asking' ? { ...now, stage: 'leaving' } : afterFailure(now, { code: 'sign-in-cancelled' });
}

/** Typing takes back what the platform said of the last order. */
function typed(now: AtCompany, form: AtCompany['form']): AtCompany {
  // Leaving a field, or asking what is missing, changes nothing that could be sent.
  if (form.draft === now.form.draft && form.agreed === now.form.agreed) return { ...now, form };
  const { id, invitation, account, problem } = now;
  // What was sent is no longer what is on the screen: only "Create company" goes on, and it begins with the look-up.
  const unknown = problem?.outcomeUnknown ? { problem } : {};
  return { at: 'company', id, invitation, account, form, ...unknown };
}

function create(now: AtCompany, order: AtCompany['order']): Journey {
  if (!order) return now;
  const { id, invitation, account, form, problem } = now;
  const stage = problem?.outcomeUnknown ? 'looking-up' : 'sending';
  return { at: 'creating', id, invitation, account, form, order, stage, repeated: false };
}

function tryAgain(now: Journey): Journey {
  switch (now.at) {
    case 'problem':
      return now.again ?? now;
    case 'company':
      return now.problem ? create(now, now.order) : now;
    case 'creating':
      return { ...now, stage: 'looking-up' };
    case 'reading':
    case 'returning':
    case 'accepting':
    case 'signing-in':
      return { ...now };
    case 'invitation':
    case 'done':
      return now;
    default:
      return unreachable(now);
  }
}

function unreachable(never: never): never {
  throw new TypeError(`unreachable: ${JSON.stringify(never)}`);
}
