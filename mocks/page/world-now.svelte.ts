import type { World } from '../world.ts';
import { setBrowserClock } from './browser-clock.ts';
import { setBrowserOffline } from './browser-network.ts';

let world = $state.raw<World>();

/** The world as the page shows it. Read it only once the page has started. */
export function worldNow(): World {
  if (!world) throw new Error('the page has not started');
  return world;
}

/** Shows the world as it is from now on, the browser's clock and network included. */
export function showWorld(next: World): void {
  setBrowserClock(next.browserAheadMs);
  setBrowserOffline(next.faults.offline);
  world = next;
}
