import type { Journey } from '../core/journey.ts';

const places: Record<Exclude<Journey['at'], 'problem'>, number> = {
  reading: 0,
  returning: 1,
  invitation: 0,
  'signing-in': 1,
  accepting: 1,
  company: 2,
  creating: 2,
  done: 3,
};

function placeOf(now: Journey): number | undefined {
  if (now.at === 'problem') return /^(sign-in-lost|session-expired)$/.test(now.problem.code) ? 1 : undefined;
  // Back from sign-in, the invitation is read once more.
  return now.at === 'reading' && (now.account ?? now.stopped) ? 1 : places[now.at];
}

/**
 * Follows a journey: tells which of the four steps that the customer is shown is under way, counted from 0. A problem
 * stays at the step at which it struck.
 */
export function follow(): (now: Journey) => number {
  let place = 0;
  return (now) => (place = placeOf(now) ?? place);
}
