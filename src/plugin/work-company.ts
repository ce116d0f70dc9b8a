import type { Accepting, AtCompany, Creating, Done, Journey, JourneyEvent } from '../core/journey.ts';
import type { CompanyDraft, MadeCompany } from '../core/company-fields.ts';
import { fill } from '../core/form.ts';
import type { Outcome } from './machine.ts';
import type { World } from './wire-onward.ts';

/** Accepts, and opens the form with what was recorded, or with what was typed before a reload. */
export async function accepting(now: Accepting, world: World, signal: AbortSignal): Outcome {
  const auth = await world.auth();
  const answer = await world.invitations.accept(now.id, (how) => auth.token(how), signal);
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  if ('tenantId' in answer.value) return created(answer.value, world);
  const kept = world.portal.draft({ invitationId: now.id, accountId: now.account.id });
  return { type: 'accepted', form: fill(answer.value, kept) };
}

/** Sends the order, or looks up what became of it. */
export async function creating(now: Creating, world: World, signal: AbortSignal): Outcome {
  // Whatever comes of it, a reload loses nothing.
  keep(now, world);
  const [auth, companies] = await Promise.all([world.auth(), world.companies()]);
  const call = { invitationId: now.id, token: auth.token.bind(auth), signal };
  const answer = now.stage === 'sending' ? await companies.create(now.order, call) : await companies.lookUp(call);
  if (!answer.ok) return { type: 'failed', problem: answer.problem };
  return answer.value ? created(answer.value, world) : { type: 'nothing-created' };
}

const created = ({ tenantId, homeUrl }: MadeCompany, { portal }: World): JourneyEvent => ({
  type: 'created',
  created: { tenantId, homeUrl: portal.home(homeUrl) },
});

/** What was typed, and what was ticked with it. */
const kept = new WeakMap<CompanyDraft, string[]>();

/**
 * Keeps what is typed, where the journey has a form; once, so that what a sign-out has cleared does not come back.
 * @returns whether it is kept
 */
export function keep(now: Journey, { portal }: World): boolean {
  if (now.at !== 'company' && now.at !== 'creating') return false;
  const { id: invitationId, account } = now;
  const { draft, agreed } = now.form;
  if (kept.get(draft) === agreed) return true;
  const done = portal.keep({ invitationId, accountId: account.id }, { draft, agreed });
  if (done) kept.set(draft, agreed);
  return done;
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

/** Keeps what is typed, once the typing pauses; the form says so when the browser keeps nothing. */
export async function keeping(now: AtCompany, world: World, signal: AbortSignal): Outcome {
  await after(typingPauseMs, signal);
  const { form } = now;
  return keep(now, world) || form.unkept ? undefined : { type: 'typed', form: { ...form, unkept: true } };
}

/** The home opens by itself, soon after the welcome could be read. */
export async function done(now: Done, world: World, signal: AbortSignal): Outcome {
  world.portal.forget();
  if (!now.atOnce) await after(welcomeMs, signal);
  world.portal.open(now.created.homeUrl);
  return undefined;
}
