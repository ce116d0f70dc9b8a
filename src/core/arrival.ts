import type { Journey, JourneyEvent } from './journey.ts';
import { wall } from './wall.ts';

/**
 * What happens until the invitation is on the page: the part of `next` that the first screen needs. All that follows is
 * fetched while the customer reads.
 */
export function arrive(now: Journey, event: JourneyEvent): Journey {
  if (now.at !== 'reading') return now;
  const { id, notice } = now;
  switch (event.type) {
    case 'invitation-read': {
      const { invitation } = event;
      if (invitation.status === 'expired' || invitation.status === 'revoked') {
        return { at: 'problem', problem: { code: `invitation-${invitation.status}` }, invitation };
      }
      return { at: 'invitation', id, invitation, ...(notice && { notice }) };
    }
    case 'failed': {
      // The page is handed over once: a platform that sends it back unread would send it round for ever.
      const { handOver, ...problem } = event.problem;
      return handOver && !now.handedOver ? { at: 'invitation', id } : { ...wall({ problem, again: now }), id };
    }
    case 'try-again':
      return { ...now };
    default:
      return now;
  }
}
