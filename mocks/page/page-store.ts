import { indexedDbStore } from '../indexed-db-store.ts';
import type { WorldStore } from '../store.ts';
import type { World } from '../world.ts';
import { standaloneWorld } from './standalone-world.ts';

const channelName = 'rconnect-onboarding-mocks';
const kept = indexedDbStore(() => standaloneWorld('account-known'));

/** Opened for one word: a channel that stays open keeps the page from being kept for Back. */
function tellOfChange(): void {
  const speaker = new BroadcastChannel(channelName);
  speaker.postMessage('changed');
  speaker.close();
}

/** The world of all pages and tabs; each of them hears of every change. */
export const store: WorldStore = {
  ...kept,
  change: async (fn) => {
    const result = await kept.change(fn);
    tellOfChange();
    return result;
  },
  reset: async (world) => {
    await kept.reset(world);
    tellOfChange();
  },
};

/** Tells of the world as it is after a change in this or another tab, and when this page comes back into sight. */
export function onWorldChange(listener: (world: World) => void): void {
  const read = (): void => void store.read().then(listener);
  const listen = (): BroadcastChannel => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = read;
    return channel;
  };
  let listening = listen();
  // A page that is kept for Back must not hear anything: the browser would throw it away.
  addEventListener('pagehide', () => {
    listening.close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    listening = listen();
    read();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') read();
  });
}
