import { orClock } from '../core/failure.ts';
import type { Journey, JourneyEvent, SigningIn } from '../core/journey.ts';
import type { Answer } from '../core/problem.ts';
import { readInvitation, type Outcome } from './machine.ts';
import type { World } from './wire-onward.ts';
import { accepting, creating, done, keeping } from './work-company.ts';

/** What a state stands for: one call to a port, told as an event. The only place where things are done. */
export async function work(now: Journey, world: World, signal: AbortSignal): Outcome {
  switch (now.at) {
    case 'reading':
      return withClock(await readInvitation(now, world.invitations, signal), world);
    case 'returning':
      return whoIsIt(await (await world.auth()).resume({ answer: now.answer }));
    case 'signing-in':
      return withClock(await signingIn(now, world, signal), world);
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

/** A sign-in that failed may have failed for this device's clock: the platform's answers tell. */
function withClock(event: JourneyEvent | undefined, { invitations }: World): JourneyEvent | undefined {
  const clockOff = invitations.isClockOff();
  if (event?.type === 'failed') return { ...event, problem: orClock(event.problem, clockOff) };
  return event?.type === 'invitation-read' ? { ...event, clockOff } : event;
}

function whoIsIt(answer: Answer<{ id: string; emails: string[] } | undefined>): JourneyEvent {
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  return answer.value ? { type: 'signed-in', account: answer.value } : { type: 'not-signed-in' };
}

async function signingIn(now: SigningIn, world: World, signal: AbortSignal): Outcome {
  const { portal, props } = world;
  if (now.stage === 'handing-over') {
    portal.handOver(now.id);
    return undefined;
  }
  const auth = await world.auth();
  const email = now.invitation?.invitee.email;
  if (now.stage !== 'leaving') {
    const answer = await auth.resume({ invited: email });
    // Signed out since: what was typed goes too. Of a session that is the host's, the plugin cannot tell.
    if (answer.ok && !answer.value && !now.held && 'clientId' in props().signIn) portal.forget();
    return whoIsIt(answer);
  }
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
