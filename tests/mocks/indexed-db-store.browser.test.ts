import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { indexedDbStore } from '../../mocks/indexed-db-store.ts';
import { aWorld, aWorldSignedIn, type World } from '../../mocks/world.ts';

const name = 'rconnect-onboarding-mocks';
const named = (scenario: string) => (): World => ({ ...aWorld(), scenario });

beforeEach(() => deleteDB(name));

test('the world outlives the page', async () => {
  const world = aWorldSignedIn();
  await indexedDbStore().reset(world);
  await indexedDbStore().change((kept) => (kept.scenario = 'changed'));
  expect(await indexedDbStore().read()).toEqual({ ...world, scenario: 'changed' });
});

test('of two tabs that change it at once, none overwrites the other', async () => {
  const [one, other] = [indexedDbStore(), indexedDbStore()];
  const turns = Array.from({ length: 10 }, () => [one, other]).flat();
  const seen = await Promise.all(turns.map((tab) => tab.change((world) => (world.clockOffsetMs += 1))));
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, turn) => turn + 1));
});

test('a change that throws changes nothing', async () => {
  const store = indexedDbStore(named('before'));
  const change = store.change((world) => {
    world.scenario = 'half';
    throw new Error('on purpose');
  });
  await expect(change).rejects.toThrow('on purpose');
  expect((await store.read()).scenario).toBe('before');
});

test('the keys are the same in every tab and cannot be taken out', async () => {
  const [one, other] = await Promise.all([indexedDbStore().signingKeys(), indexedDbStore().signingKeys()]);
  const jwk = async ({ publicKey }: CryptoKeyPair): Promise<string | undefined> =>
    (await crypto.subtle.exportKey('jwk', publicKey)).n;
  expect(await jwk(one)).toBe(await jwk(other));
  await expect(crypto.subtle.exportKey('jwk', one.privateKey)).rejects.toThrow();
});

test('a world of another shape gives way to a fresh one', async () => {
  const store = indexedDbStore(named('fresh'));
  const old = { ...aWorld(), shape: 0 };
  await store.reset(Object.assign(aWorld(), old));
  expect((await store.read()).scenario).toBe('fresh');
});

test('a database of a newer or an older build gives way to a fresh one', async () => {
  const newer = await openDB(name, 99);
  newer.close();
  expect((await indexedDbStore(named('fresh')).read()).scenario).toBe('fresh');
});

test('a tab that holds the database gives way, and opens it again when needed', async () => {
  const store = indexedDbStore(named('fresh'));
  await store.change((world) => (world.scenario = 'mine'));
  await deleteDB(name);
  expect((await store.read()).scenario).toBe('fresh');
});
