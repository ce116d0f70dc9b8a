import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Customer } from './customer.ts';
import { playAll, shareWithin, toldOf } from './replay.ts';
import { story, type Story } from './story.ts';
import { stubPage } from './tab.ts';
import { fakeChance, fakeTime, pass } from './virtual-time.ts';

// What is drawn is no part of this.
vi.mock('../../src/plugin/steps.ts', () => ({ laterSteps: {} }));

const today = Date.parse('2026-11-24T10:00:00Z');
const hourMs = 3_600_000;

beforeAll(async () => {
  stubPage();
  // Modules that come when they are needed are there, so that no time passes meanwhile.
  await Promise.all([
    import('../../src/plugin/onward.ts'),
    import('../../src/drivers/auth/host.ts'),
    import('../../src/drivers/http/companies.ts'),
    import('../../src/drivers/http/refusal.ts'),
  ]);
  fakeTime(today);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Plays a story to its end. @returns how often "Try again" was needed, in each tab */
async function play(told: Story): Promise<number[]> {
  vi.setSystemTime(today);
  fakeChance(told.jitter);
  const customer = new Customer(told);
  vi.setSystemTime(today + told.clockAheadMs);
  customer.platform.world.clockOffsetMs = -told.clockAheadMs;
  vi.stubGlobal('fetch', customer.platform.fetch);
  customer.openTab();
  const end = performance.now() + hourMs;
  await pass(() => customer.home || customer.wrong !== undefined || performance.now() > end);
  for (const tab of customer.tabs) tab.end();
  vi.clearAllTimers();
  const { tabs, wrong, platform } = customer;
  const { length } = platform.world.companies;
  const trouble = [
    ...(wrong === undefined ? [] : [wrong]),
    ...tabs.flatMap(({ home, now }) => (home ? [] : [`not home, but at ${now?.at ?? 'nothing'}`])),
    ...tabs.flatMap(({ faults }) => faults),
    ...(length === 1 ? [] : [`${String(length)} companies`]),
  ];
  expect(trouble).toEqual([]);
  return tabs.map(({ triedAgain }) => triedAgain);
}

const command = 'npx vitest run --project node tests/chaos';

test('every fifth call fails: nobody is lost, no company is made twice, and few must try again', async () => {
  const tries = await playAll(play, { stories: story, numRuns: Number(process.env['CHAOS_RUNS'] ?? 10_000), command });
  console.log(toldOf(tries));
  expect(shareWithin(0, tries)).toBeGreaterThanOrEqual(0.96);
  expect(shareWithin(1, tries)).toBeGreaterThanOrEqual(0.999);
}, 600_000);

test('a platform that knows neither key nor invitation is found out, and how to see it again is said', async () => {
  const stories = story.map((told) => ({ ...told, knowsBy: 'nothing' as const }));
  await expect(playAll(play, { stories, numRuns: 300, command })).rejects.toThrow(
    /^expected \[ '[23] companies'[^]+CHAOS_SEED=-?\d+ CHAOS_PATH=[\d:]+ npx vitest/,
  );
});
