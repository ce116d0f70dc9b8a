import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { newSigningKeys } from './entra/signing-keys.ts';
import type { WorldStore } from './store.ts';
import { aWorld, worldShape, type World } from './world.ts';

const databaseName = 'rconnect-onboarding-mocks';
const databaseVersion = 1;

interface Backend extends DBSchema {
  world: { key: 'now'; value: World };
  keys: { key: 'signing'; value: CryptoKeyPair };
}

/**
 * A store that survives navigations and is shared by all tabs of the origin.
 * `fresh` makes the world that stands when none is kept, or one of another shape.
 */
export function indexedDbStore(fresh: () => World = aWorld): WorldStore {
  let opened: Promise<IDBPDatabase<Backend>> | undefined;
  const database = () =>
    (opened ??= open(() => {
      opened = undefined;
    }));

  // Read-modify-write in one readwrite transaction: two tabs cannot both spend one code.
  async function change<T>(fn: (world: World) => T): Promise<T> {
    const transaction = (await database()).transaction('world', 'readwrite');
    const kept = await transaction.store.get('now');
    const world = kept?.shape === worldShape ? kept : fresh();
    try {
      const result = fn(world);
      await transaction.store.put(world, 'now');
      await transaction.done;
      return result;
    } catch (error) {
      transaction.done.catch(() => undefined); // its rejection is the error thrown below
      transaction.abort();
      throw error;
    }
  }

  return {
    change,
    read: () => change((world) => world),
    reset: async (world) => {
      await (await database()).put('world', world, 'now');
    },
    signingKeys: async () => {
      const made = (await (await database()).get('keys', 'signing')) ?? (await newSigningKeys());
      const transaction = (await database()).transaction('keys', 'readwrite');
      const first = await transaction.store.get('signing'); // another tab may have been quicker
      if (!first) await transaction.store.put(made, 'signing');
      await transaction.done;
      return first ?? made;
    },
  };
}

async function open(onClosed: () => void): Promise<IDBPDatabase<Backend>> {
  try {
    return await openDB<Backend>(databaseName, databaseVersion, {
      upgrade(db) {
        for (const name of db.objectStoreNames) db.deleteObjectStore(name);
        db.createObjectStore('world');
        db.createObjectStore('keys');
      },
      // Another tab wants a newer or no database: give way, and open again when next needed.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    await deleteDB(databaseName); // left by a newer build
    return open(onClosed);
  }
}
