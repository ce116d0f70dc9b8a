import { afterEach, expect, test } from 'vitest';
import { setBrowserClock } from '../../mocks/page/browser-clock.ts';

const machine = Date;

afterEach(() => {
  globalThis.Date = machine;
});

test('a clock set ahead shows it wherever the time is asked', () => {
  const before = machine.now();
  setBrowserClock(86_400_000);
  expect(Date.now() - before).toBeGreaterThanOrEqual(86_400_000);
  expect(new Date().getTime() - before).toBeGreaterThanOrEqual(86_400_000);
  expect(new Date()).toBeInstanceOf(machine);
});

test('a time that was named stays what it is', () => {
  setBrowserClock(86_400_000);
  expect(new Date('2026-11-20T08:00:00Z').toISOString()).toBe('2026-11-20T08:00:00.000Z');
  expect(Date.UTC(2026, 10, 20)).toBe(1_795_132_800_000);
});

test('set back to the machine’s time, it shows that', () => {
  setBrowserClock(86_400_000);
  setBrowserClock(0);
  expect(Math.abs(Date.now() - machine.now())).toBeLessThan(1_000);
});
