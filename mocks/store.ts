import { newSigningKeys } from './entra/signing-keys.ts';
import { aWorld, type World } from './world.ts';

/** Keeps the one world behind everything. */
export interface WorldStore {
  /** A copy of the world as it is now. */
  read(): Promise<World>;
  /** Changes the world at one stroke: no tab reads or writes in between. When `fn` throws, nothing is changed. */
  change<T>(fn: (world: World) => T): Promise<T>;
  /** Puts another world in its place. */
  reset(world: World): Promise<void>;
  /** The key pair that signs tokens, made when first asked for; it outlives a reset. */
  signingKeys(): Promise<CryptoKeyPair>;
}

/** A store that forgets with the process: for tests and stories. The one for browsers: `indexed-db-store.ts`. */
export function memoryStore(world: World = aWorld()): WorldStore {
  let current = structuredClone(world);
  let keys: Promise<CryptoKeyPair> | undefined;
  return {
    read: () => Promise.resolve(structuredClone(current)),
    change: (fn) =>
      new Promise((resolve) => {
        const draft = structuredClone(current);
        const result = fn(draft);
        current = draft;
        resolve(result);
      }),
    reset: (next) => {
      current = structuredClone(next);
      return Promise.resolve();
    },
    signingKeys: () => (keys ??= newSigningKeys()),
  };
}
