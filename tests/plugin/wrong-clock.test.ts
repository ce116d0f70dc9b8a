import { describe, expect, test, vi } from 'vitest';
import { scenarios } from '../../mocks/scenarios.ts';
import type { World } from '../../mocks/world.ts';
import { mount, unmount } from '../../src/index.ts';
import { open, type HostSignIn } from './a-portal.ts';
import { getStarted, page, problem } from './on-the-page.ts';

const minuteMs = 60_000;
/** The platform's clock, as its answers tell it, is ahead of this device's. */
const worldAhead = (byMs: number): World => ({ ...scenarios['host-signed-in'].world(), clockOffsetMs: byMs });
const rejecting = (code: string) => vi.fn<() => Promise<never>>().mockRejectedValue({ code });

describe('a sign-in that fails', () => {
  test.each([
    [6 * minuteMs, 'clock-wrong'],
    [-6 * minuteMs, 'clock-wrong'],
    [4 * minuteMs, 'sign-in-failed'],
    [0, 'sign-in-failed'],
  ])('where the platform is %d ms ahead: %s', async (byMs, code) => {
    const portal = await open({ world: worldAhead(byMs), signIn: { account: rejecting('sign-in-failed') } });
    await getStarted(portal);
    expect(await problem(portal)).toBe(code);
  });

  test('behind this page’s back too', async () => {
    const account = vi.fn<HostSignIn['account']>().mockResolvedValueOnce(undefined);
    const signIn = vi.fn(() => new Promise<void>(() => undefined));
    const portal = await open({ world: worldAhead(6 * minuteMs), signIn: { account, signIn } });
    await getStarted(portal);
    await vi.waitFor(() => expect(signIn).toHaveBeenCalled());
    account.mockRejectedValue({ code: 'sign-in-failed' });
    await unmount(portal.props);
    await mount(portal.props);
    expect(await problem(portal)).toBe('clock-wrong');
  });

  test('for a reason of its own keeps it', async () => {
    const portal = await open({ world: worldAhead(6 * minuteMs), signIn: { account: rejecting('not-allowed') } });
    await getStarted(portal);
    expect(await problem(portal)).toBe('not-allowed');
  });
});

test('a clock that is off harms nobody whose sign-in works', async () => {
  const portal = await open({ world: worldAhead(6 * minuteMs) });
  await getStarted(portal);
  await vi.waitFor(() => expect(page(portal)).toHaveAttribute('data-at', 'company'));
});
