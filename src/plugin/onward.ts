import type { Journey } from '../core/journey.ts';
import { next } from '../core/next.ts';
import { fetchAhead } from './fetch-ahead.ts';
import type { Machine } from './machine.ts';
import { wireOnward } from './wire-onward.ts';
import type { FirstWorld } from './wire.ts';
import { keep } from './work-company.ts';
import { work } from './work.ts';

/**
 * The whole machine, fetched while the customer reads the invitation.
 * @param ended aborts when the journey ends
 */
export function onward(first: FirstWorld, ended: AbortSignal): Machine {
  const world = wireOnward(first);
  let at: Journey['at'] | undefined;
  return {
    next,
    work(now, signal) {
      // Not for each key of the form's.
      if (now.at !== at) fetchAhead(now, world, ended);
      at = now.at;
      return work(now, world, signal);
    },
    keep(now) {
      keep(now, world);
    },
  };
}
