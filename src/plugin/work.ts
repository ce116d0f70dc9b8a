import type { Journey, JourneyEvent, SigningIn } from '../core/journey.ts';
import type { Answer } from '../core/problem.ts';
import { readInvitation, type Outcome } from './machine.ts';
import type { World } from './wire-onward.ts';
import { accepting, creating, done, keeping } from './work-company.ts';

/** What a state stands for: one call to a port, told as an event. The only place where things are done. */
export async function work(now: Journey, world: World, signal: AbortSignal): Outcome {
  switch (now.at) {
    case 'reading':
      return readInvitation(now, world.invitations, signal);
    case 'returning':
      return whoIsIt(await (await world.auth()).resume({ answer: now.answer }));
    case 'signing-in':
      return signingIn(now, world, signal);
    case 'accepting':
      return accepting(now, world, signal);
    case 'company':
      return keeping(now, world, signal);
    case 'creating':
      return creating(now, world, signal);
    case 'done':
      return done(now, world, signal);
    case 'invitation':
    case 'problem':
      return undefined;
  }
}

function whoIsIt(answer: Answer<{ id: string; emails: string[] } | undefined>): JourneyEvent {
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  return answer.value ? { type: 'signed-in', account: answer.value } : { type: 'not-signed-in' };
}

async function signingIn(now: SigningIn, world: World, signal: AbortSignal): Outcome {
  const { portal } = world;
  if (now.stage === 'handing-over') {
    portal.handOver(now.id);
    return undefined;
  }
  const auth = await world.auth();
  const email = now.invitation?.invitee.email;
  if (now.stage !== 'leaving') return whoIsIt(await auth.resume({ invited: email }));
  if (now.automatic && !portal.mayRedirect()) return { type: 'failed', problem: { code: 'redirect-loop' } };
  const answer = await auth.signIn({
    invitationId: now.id,
    returnTo: portal.returnTo(),
    switchAccount: now.switchAccount,
    remembered: portal.leaving(now.id),
    signal,
    ...(email && !email.includes('*') && { loginHint: email }),
  });
  portal.stayed();
  return answer.ok ? { type: 'stayed' } : { type: 'failed', problem: answer.problem };
}
