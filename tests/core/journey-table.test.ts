import { describe, expect, test } from 'vitest';
import type { Journey, JourneyEvent } from '../../src/core/journey.ts';
import { next } from '../../src/core/next.ts';
import { events, type EventName } from './journey-events.ts';
import { changes } from './journey-table.ts';
import { words } from './journey-words.ts';
import { journeys, type JourneyName } from './journeys.ts';

const states = Object.entries(journeys) as [JourneyName, Journey][];
const all = Object.entries(events) as [EventName, JourneyEvent][];

test('every place of HOST.md and every event is in the table', () => {
  expect([...new Set(states.map(([, { at }]) => at))].sort()).toEqual([
    ...['accepting', 'company', 'creating', 'done', 'invitation', 'problem', 'reading', 'returning', 'signing-in'],
  ]);
  const known: Record<JourneyEvent['type'], true> = {
    'invitation-read': true,
    'get-started': true,
    'switch-account': true,
    'signed-in': true,
    'not-signed-in': true,
    stayed: true,
    'came-back': true,
    accepted: true,
    typed: true,
    create: true,
    'that-is-us': true,
    created: true,
    'nothing-created': true,
    failed: true,
    'try-again': true,
    'open-home': true,
  };
  expect([...new Set(all.map(([, { type }]) => type))].sort()).toEqual(Object.keys(known).sort());
  expect(states.length * all.length).toBe(840);
  expect(Object.values(changes).flatMap((row) => Object.keys(row))).toHaveLength(205);
});

test.each(states)('a state is told as what it is: %s', (name, state) => {
  expect(words(state)).toBe(name);
});

describe.each(states)('%s', (name, state) => {
  test.each(all)('%s', (event, happened) => {
    const expected = changes[name][event];
    const then = next(state, happened);
    if (expected === undefined) {
      expect(then).toBe(state);
    } else {
      expect(words(then)).toBe(expected);
      expect(then).not.toBe(state);
    }
  });

  test('is never written to', () => {
    const before = structuredClone(state);
    for (const [, happened] of all) next(state, happened);
    expect(state).toEqual(before);
  });
});
