import { arrive } from '../core/arrival.ts';
import type { Journey, JourneyEvent, Reading } from '../core/journey.ts';
import type { Invitations } from '../ports/invitations.ts';
import type { FirstWorld } from './wire.ts';

/** What came of a state's work. */
export type Outcome = Promise<JourneyEvent | undefined>;

/** What drives a journey: what happens next, and what a state stands for. */
export interface Machine {
  next(now: Journey, event: JourneyEvent): Journey;
  /** One call to a port, told as an event; nothing where a state only waits for the customer. */
  work(now: Journey, signal: AbortSignal): Outcome;
  /** Keeps what is typed, for a page that is about to go. */
  keep(now: Journey): void;
}

/** The first call of a journey, and of one that comes back from sign-in. */
export async function readInvitation(
  { id }: Reading,
  invitations: Invitations,
  signal: AbortSignal,
): Promise<JourneyEvent> {
  const answer = await invitations.read(id, signal);
  return answer.ok
    ? { type: 'invitation-read', invitation: answer.value }
    : { type: 'failed', problem: answer.problem };
}

/** Enough for the first screen: the invitation is read and shown. `onward.ts` knows the rest. */
export const firstMachine = ({ invitations }: FirstWorld): Machine => ({
  next: arrive,
  work: async (now, signal) => (now.at === 'reading' ? readInvitation(now, invitations, signal) : undefined),
  keep: () => undefined,
});
