import { AsyncResource } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { vi } from 'vitest';

const turn = setImmediate;
/** So many turns of the event loop are enough for every body, key and module that is on its way. */
const turns = 8;

/** From here on, time is the test's: it passes at one stroke whenever nothing else happens. */
export function fakeTime(now: number): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now });
  const faked = setTimeout;
  // A timer belongs to the tab that has set it.
  vi.stubGlobal('setTimeout', (then: () => void, ms?: number) => faked(AsyncResource.bind(then), ms));
  // By the same rule and at once: the browser's is answered by another thread, at a time that nobody can foresee.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation((_name, data) => {
    const digest = createHash('sha256')
      .update(data as Uint8Array)
      .digest();
    return Promise.resolve(new Uint8Array(digest).buffer);
  });
}

/** Lets time pass, from timer to timer, until it is `over`; `false` when nothing is left to wait for. */
export async function pass(over: () => boolean): Promise<boolean> {
  while (!over()) {
    for (let count = 0; count < turns; count++) await new Promise((resolve) => turn(resolve));
    if (over()) break;
    if (vi.getTimerCount() === 0) return false;
    vi.advanceTimersToNextTimer();
  }
  return true;
}

/** Makes chance the same each time that a story is told (mulberry32). */
export function fakeChance(seed: number): void {
  let state = seed;
  vi.spyOn(Math, 'random').mockImplementation(() => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
}
