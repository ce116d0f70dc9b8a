import type { Journey } from '../core/journey.ts';
import { loadLater } from '../steps/company/later.ts';
import { whenIdle } from './host.ts';
import { laterSteps } from './steps.ts';
import type { World } from './wire-onward.ts';

/** What the next screens may need, fetched while the customer reads this one. */
export function fetchAhead({ at }: Journey, world: World, signal: AbortSignal): void {
  if (at === 'invitation') whenIdle(() => world.auth(), signal);
  if (at === 'company') {
    whenIdle(
      () => Promise.all([world.companies(), loadLater(), laterSteps['done']?.(), laterSteps['problem']?.()]),
      signal,
    );
  }
}
