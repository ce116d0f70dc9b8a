import type { Journey } from '../core/journey.ts';
import { whenIdle } from './host.ts';
import { laterSteps } from './steps.ts';
import type { World } from './wire-onward.ts';

/** What the next screens may need, fetched while the customer reads, or has begun to work on, this one. */
export function fetchAhead(now: Journey, world: World, signal: AbortSignal): void {
  if (now.at === 'invitation') whenIdle(() => world.auth(), signal);
  if (now.at !== 'company') return;
  whenIdle(() => Promise.all([world.companies(), laterSteps['done']?.(), laterSteps['problem']?.()]), signal);
}
