import { describe, expect, test } from 'vitest';
import { aWorld } from '../../mocks/world.ts';
import { backendWith, inviteUrl } from './backend.ts';

describe('what is broken on purpose', () => {
  test('offline: no answer at all, until it is switched off', async () => {
    const store = backendWith(aWorld());
    await store.change((world) => (world.faults.offline = true));
    await expect(fetch(inviteUrl)).rejects.toThrow(TypeError);
    await store.change((world) => (world.faults.offline = false));
    expect((await fetch(inviteUrl)).status).toBe(200);
  });

  test('service down: 503 without a time; too many requests: 429 with one', async () => {
    const store = backendWith(aWorld());
    await store.change((world) => (world.faults.serviceDown = true));
    const down = await fetch(inviteUrl);
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, null]);
    await store.change((world) => (world.faults = { ...world.faults, serviceDown: false, rateLimited: true }));
    const limited = await fetch(inviteUrl);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '120']);
  });

  test('slow: the answer comes late, and comes', async () => {
    const store = backendWith(aWorld(), { slowMs: 60 });
    await store.change((world) => (world.faults.slow = true));
    const begun = performance.now();
    expect((await fetch(inviteUrl)).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(55);
  });
});

test('every request is in the log without ids and queries, 200 at most', async () => {
  const store = backendWith(aWorld());
  for (let count = 0; count < 205; count += 1) await fetch(inviteUrl);
  const { requests } = await store.read();
  expect(requests).toHaveLength(200);
  expect(requests.at(-1)).toMatchObject({ method: 'GET', path: '/api/InviteUser', status: 200 });
});
