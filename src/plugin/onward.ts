import { next } from '../core/next.ts';
import { fetchAhead } from './fetch-ahead.ts';
import type { Machine } from './machine.ts';
import { wireOnward } from './wire-onward.ts';
import type { FirstWorld } from './wire.ts';
import { keep } from './work-company.ts';
import { work } from './work.ts';

/** The whole machine, fetched while the customer reads the invitation. */
export function onward(first: FirstWorld): Machine {
  const world = wireOnward(first);
  return {
    next,
    work(now, signal) {
      fetchAhead(now, world, signal);
      return work(now, world, signal);
    },
    keep(now) {
      keep(now, world);
    },
  };
}
