import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { elapse, inTime } from '../faked-time.ts';
import { calls, networkError, platform, problemOf, refusal } from './platform.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now });
});
afterEach(() => void vi.restoreAllMocks());

/** Milliseconds between the tries of a call that nobody answers, by quarters of a second. */
async function pausesMs(chance: number): Promise<number[]> {
  vi.spyOn(Math, 'random').mockReturnValue(chance);
  const sent: number[] = [];
  platform((...asked) => {
    sent.push(Date.now());
    return networkError(...asked);
  });
  await inTime(problemOf(calls.read()));
  return sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
}

test('full jitter: by the luckiest chance it is tried again at once', async () => {
  const [first = Infinity, second = Infinity] = await pausesMs(0);
  expect(first).toBeLessThanOrEqual(250);
  expect(second).toBeLessThanOrEqual(250);
});

test('full jitter: by the unluckiest, after half a second, then after one', async () => {
  const [first = 0, second = 0] = await pausesMs(0.9999);
  expect(first).toBeGreaterThan(490);
  expect(first).toBeLessThanOrEqual(750);
  expect(second).toBeGreaterThan(990);
  expect(second).toBeLessThanOrEqual(1250);
});

test('a wait of 20 s is waited, and the call goes well', async () => {
  const wait = (): Response => refusal(429, '', { headers: { 'retry-after': '20' } });
  const requests = platform((_request, attempt) =>
    attempt === 1 ? wait() : Response.json({ tenantId: 'T', homeUrl: '/home' }),
  );
  const answer = calls.create();
  await elapse(19_500);
  expect(requests).toHaveLength(1);
  await elapse(1500);
  expect(await answer).toMatchObject({ ok: true });
});

test.each([26, 30, 31])('a wait of %d s does not fit into the call: it is told, and not begun', async (seconds) => {
  const requests = platform(() => refusal(429, '', { headers: { 'retry-after': String(seconds) } }));
  const { code, waitUntil = 0 } = await inTime(problemOf(calls.read()));
  expect(code).toBe('rate-limited');
  expect(Math.round((waitUntil - now) / 1000)).toBe(seconds);
  expect(requests).toHaveLength(1);
});
