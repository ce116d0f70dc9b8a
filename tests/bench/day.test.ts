import { expect, test } from 'vitest';
import { requestsOf, visits } from './calls.ts';
import { aDay } from './day.ts';

test('no visit costs more than two reads, one accept and one create', () => {
  const most = (name: 'read' | 'accept' | 'create'): number =>
    Math.max(...Object.values(visits).map((counts: Partial<Record<string, number>>) => counts[name] ?? 0));
  expect([most('read'), most('accept'), most('create')]).toEqual([2, 1, 1]);
});

test('a whole journey is seven requests', () => {
  expect(requestsOf(visits['Case 2, new at Microsoft: the same, with an account made there'])).toBe(7);
});

test('a million invitations a day', () => {
  expect(aDay).toEqual([
    { what: 'links', inAll: 4_000_000, average: 46, peak: 167 },
    { what: 'reads', inAll: 4_000_000, average: 46, peak: 167 },
    { what: 'accepts', inAll: 2_000_000, average: 23, peak: 83 },
    { what: 'creates', inAll: 1_000_000, average: 12, peak: 42 },
    { what: 'preflights', inAll: 3_000_000, average: 35, peak: 125 },
    { what: 'in all', inAll: 14_000_000, average: 162, peak: 583 },
  ]);
});
