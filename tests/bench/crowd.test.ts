import { expect, test } from 'vitest';
import { longestPauseMs, retries } from '../../src/drivers/http/tries.ts';
import { policies, simulate } from './crowd.mjs';

test('three tries, and pauses that double from half a second to four', () => {
  expect(retries).toBe(2);
  expect([1, 2, 3, 4, 5].map(longestPauseMs)).toEqual([500, 1000, 2000, 4000, 4000]);
});

test('without an outage that lasts, nobody is asked for more than usual', () => {
  // Somebody who waits so long before trying again adds nothing while it counts.
  const patient = { ...policies.none, againS: () => 100_000 };
  expect(simulate(patient).times).toBeLessThan(1.4);
});

test.each([1, 2, 3])(
  'told how long it is out, the crowd comes back as less than three usual ones (seed %d)',
  (seed) => {
    expect(simulate(policies.shippedTold, seed).times).toBeLessThan(3);
  },
);

test.each([1, 2, 3])(
  'told nothing, it is less than six usual ones, where naive clients are a hundred (seed %d)',
  (seed) => {
    expect(simulate(policies.shipped, seed).times).toBeLessThan(6);
    expect(simulate(policies.naive, seed).times).toBeGreaterThan(100);
  },
);
