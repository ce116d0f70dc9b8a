import { indexedDbStore } from '../indexed-db-store.ts';
import type { WorldStore } from '../store.ts';
import type { World } from '../world.ts';
import { standaloneWorld } from './standalone-world.ts';

const channelName = 'rconnect-onboarding-mocks';
const speaker = new BroadcastChannel(channelName);
const kept = indexedDbStore(() => standaloneWorld('account-known'));

/** The world of all pages and tabs; each of them hears of every change. */
export const store: WorldStore = {
  ...kept,
  change: async (fn) => {
    const result = await kept.change(fn);
    speaker.postMessage('changed');
    return result;
  },
  reset: async (world) => {
    await kept.reset(world);
    speaker.postMessage('changed');
  },
};

/** Tells of the world as it is after a change in this or another tab, and when this page comes back into sight. */
export function onWorldChange(listener: (world: World) => void): void {
  const read = (): void => void store.read().then(listener);
  // A second channel of the same name: the one that speaks does not hear itself.
  new BroadcastChannel(channelName).onmessage = read;
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) read();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') read();
  });
}
