import type { Accepting, AtCompany, Creating, Done, Journey, JourneyEvent, SigningIn } from '../core/journey.ts';
import type { Answer } from '../core/problem.ts';
import type { World } from './wire.ts';

type Outcome = Promise<JourneyEvent | undefined>;

/** What a state stands for: one call to a port, told as an event. The only place where things are done. */
export async function work(now: Journey, world: World, signal: AbortSignal): Outcome {
  switch (now.at) {
    case 'reading':
      return reading(now.id, world, signal);
    case 'returning':
      return whoIsIt(await (await world.auth()).resume(now.answer));
    case 'signing-in':
      return signingIn(now, world);
    case 'accepting':
      return accepting(now, world, signal);
    case 'creating':
      return creating(now, world, signal);
    case 'company':
      return keeping(now, world, signal);
    case 'done':
      return done(now, world, signal);
    case 'invitation':
    case 'problem':
      return undefined;
  }
}

async function reading(id: string, world: World, signal: AbortSignal): Outcome {
  const answer = await world.invitations.read(id, signal);
  if (answer.ok) return { type: 'invitation-read', invitation: answer.value };
  // The page is handed over once: a platform that sends it back unread would send it round for ever.
  const { handOver, ...problem } = answer.problem;
  const possible = handOver && !world.portal.handedOver(id);
  return { type: 'failed', problem: possible ? { ...problem, handOver } : problem };
}

function whoIsIt(answer: Answer<{ id: string; emails: string[] } | undefined>): JourneyEvent {
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  return answer.value ? { type: 'signed-in', account: answer.value } : { type: 'not-signed-in' };
}

async function signingIn(now: SigningIn, world: World): Outcome {
  const { portal } = world;
  if (now.stage === 'handing-over') {
    portal.handOver(now.id);
    return undefined;
  }
  const auth = await world.auth();
  if (now.stage !== 'leaving') return whoIsIt(await auth.resume());
  const email = now.invitation?.invitee.email;
  const answer = await auth.signIn({
    invitationId: now.id,
    returnTo: portal.returnTo(),
    switchAccount: now.switchAccount,
    remembered: portal.leaving(now.id),
    ...(email && !email.includes('*') && { loginHint: email }),
  });
  portal.stayed();
  return answer.ok ? { type: 'stayed' } : { type: 'failed', problem: answer.problem };
}

async function accepting(now: Accepting, world: World, signal: AbortSignal): Outcome {
  const [auth, { fill }] = await Promise.all([world.auth(), import('../core/form.ts')]);
  const answer = await world.invitations.accept(now.id, (how) => auth.token(how), signal);
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  if ('tenantId' in answer.value) return { type: 'created', created: answer.value };
  const kept = world.portal.draft({ invitationId: now.id, accountId: now.account.id });
  return { type: 'accepted', form: fill(answer.value, kept) };
}

async function creating(now: Creating, world: World, signal: AbortSignal): Outcome {
  const [auth, companies] = await Promise.all([world.auth(), world.companies()]);
  const call = { invitationId: now.id, token: auth.token.bind(auth), signal };
  const answer = now.stage === 'sending' ? await companies.create(now.order, call) : await companies.lookUp(call);
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  return answer.value ? { type: 'created', created: answer.value } : { type: 'nothing-created' };
}

const typingPauseMs = 300;
const welcomeMs = 1500;

/** Resolves after the time, or never once nobody waits for it. */
const after = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });

/** Keeps what is typed, once the typing pauses. */
async function keeping(now: AtCompany, world: World, signal: AbortSignal): Outcome {
  await after(typingPauseMs, signal);
  keep(now, world);
  return undefined;
}

/** Keeps a form at once, for a page that is about to go. */
export function keep(now: Journey, { portal }: World): void {
  if (now.at !== 'company' && now.at !== 'creating') return;
  const { draft, agreed } = now.form;
  portal.keep({ invitationId: now.id, accountId: now.account.id }, { draft, agreed });
}

/** The home opens by itself, soon after the welcome could be read. */
async function done(now: Done, world: World, signal: AbortSignal): Outcome {
  world.portal.forget();
  if (!now.atOnce) await after(welcomeMs, signal);
  world.portal.open(world.portal.home(now.created.homeUrl));
  return undefined;
}
