import { beforeEach, describe, expect, test, vi } from 'vitest';
import { elapse, inTime } from '../faked-time.ts';
import { calls, networkError, platform, problemOf, refusal, silence } from './platform.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const created = (): Response => Response.json({ tenantId: 'T', homeUrl: '/home' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now });
});

const after = (value: string, status = 429): Response => refusal(status, '', { headers: { 'retry-after': value } });

describe('a wait that is short is waited', () => {
  test.each([
    ['seconds', '3'],
    ['a date', new Date(now + 3000).toUTCString()],
  ])('in %s', async (_how, value) => {
    const requests = platform((_request, attempt) => (attempt === 1 ? after(value) : created()));
    const answer = calls.create();
    await elapse(2900);
    expect(requests).toHaveLength(1);
    await elapse(5000);
    expect(requests).toHaveLength(2);
    expect(await answer).toMatchObject({ ok: true });
  });

  test('a request that still runs is waited for, and asked for again with the same key', async () => {
    const running = (): Response => refusal(409, 'in-progress', { headers: { 'retry-after': '1' } });
    const requests = platform((_request, attempt) => (attempt < 3 ? running() : created()));
    const answer = calls.create();
    await elapse(10_000);
    expect(await answer).toEqual({ ok: true, value: { tenantId: 'T', homeUrl: '/home' } });
    expect(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
  });

  test('a request that runs and runs has an unknown outcome', async () => {
    platform(() => refusal(409, 'in-progress', { headers: { 'retry-after': '1' } }));
    const problem = await inTime(problemOf(calls.create()));
    expect(problem).toMatchObject({ code: 'service-down', outcomeUnknown: true });
  });
});

describe('a wait that is long is told, and not waited', () => {
  test.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(now + 120_000).toUTCString(), 120_000],
    ['seconds beyond any calendar', '1000000000', 1_000_000_000_000],
  ])('in %s', async (_how, value, ms) => {
    const requests = platform(() => after(value));
    const { code, waitUntil = 0 } = await inTime(problemOf(calls.read()));
    expect(code).toBe('rate-limited');
    expect(Math.round((waitUntil - now) / 1000)).toBe(ms / 1000);
    expect(requests).toHaveLength(1);
  });

  test('a service that is down for so long says it too', async () => {
    platform(() => after('120', 503));
    const { code, waitUntil = 0 } = await inTime(problemOf(calls.read()));
    expect(code).toBe('rate-limited');
    expect(Math.round((waitUntil - now) / 1000)).toBe(120);
  });
});

test('a service that is down, and stays down after the short waits that it asked for, is down', async () => {
  const requests = platform(() => after('1', 503));
  const problem = await inTime(problemOf(calls.read()));
  expect(problem).toMatchObject({ code: 'service-down' });
  expect(requests).toHaveLength(3);
});

test.each(['soon', '-5', '120.5', '5, 6', '12/24/2026', '', '1e3', '0', 'Tue, 24 Nov 2026 09:59:00 GMT'])(
  'of a wait of %j nothing is told',
  async (value) => {
    platform(() => after(value));
    const problem = await inTime(problemOf(calls.read()));
    expect(problem).toMatchObject({ code: 'rate-limited' });
    expect(problem).not.toHaveProperty('waitUntil');
  },
);

test('a wait beyond all numbers does no harm', async () => {
  platform(() => after('99999999999999999999'));
  expect(await inTime(problemOf(calls.read()))).toMatchObject({ code: 'rate-limited' });
});

describe('how often it is tried', () => {
  test.each(['read', 'accept', 'create', 'lookUp'] as const)('%s: three times at most', async (call) => {
    const requests = platform(networkError);
    const problem = await inTime(problemOf(calls[call]()));
    expect(problem).toMatchObject({ code: 'service-down' });
    expect(requests).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 409, 410, 413, 422, 501])('%d is an answer: once', async (status) => {
    const requests = platform(() => refusal(status));
    await inTime(calls.read());
    expect(requests).toHaveLength(1);
  });

  test('each try waits 10 s, and all of them 25 s', async () => {
    const sentAfterS: number[] = [];
    platform((request, attempt) => {
      sentAfterS.push((Date.now() - now) / 1000);
      return silence(request, attempt);
    });
    const problem = await inTime(problemOf(calls.read()));
    expect(problem).toMatchObject({ code: 'service-down', outcomeUnknown: true });
    const [first = 0, second = 0, third = 0] = sentAfterS;
    expect(second - first).toBeGreaterThan(9.9);
    expect(third - second).toBeGreaterThan(9.9);
    expect(Math.floor((Date.now() - now) / 1000)).toBe(25);
  });

  test('a try after silence can go well', async () => {
    const requests = platform((request, attempt) => (attempt === 1 ? silence(request, attempt) : created()));
    const answer = calls.create();
    await elapse(15_000);
    expect(await answer).toMatchObject({ ok: true });
    expect(requests).toHaveLength(2);
  });

  test('given up by the customer, it is not tried again', async () => {
    const requests = platform(silence);
    const leaving = new AbortController();
    const answer = calls.read(leaving.signal);
    await elapse(1000);
    leaving.abort();
    await elapse(60_000);
    expect(await answer).toMatchObject({ ok: false });
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
