import { afterEach, describe, expect, test, vi } from 'vitest';
import { mount, unmount } from '../../src/index.ts';
import { id, open } from './a-portal.ts';
import { page, until } from './on-the-page.ts';

afterEach(() => void vi.restoreAllMocks());

describe('after 200 times in and out', () => {
  const counted = (): { nodes: number; styles: number; sheets: number } => ({
    nodes: document.querySelectorAll('*').length,
    styles: document.querySelectorAll('style, link').length,
    sheets: document.adoptedStyleSheets.length,
  });

  /** Watches the listeners that are put on what outlives the plugin; tells which of them still stand. */
  function watchListeners(): () => string[] {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const lasts = (target: unknown): boolean =>
      target === undefined || target === window || (target instanceof Node && document.contains(target));
    const log = ({ mock }: typeof added, adds: boolean) =>
      mock.calls.map(([type, listener], at) => ({
        when: mock.invocationCallOrder[at] ?? 0,
        what: [type, listener, mock.contexts[at]] as const,
        adds,
      }));
    return () => {
      const standing: (readonly unknown[])[] = [];
      for (const { what, adds } of [...log(added, true), ...log(removed, false)].sort((a, b) => a.when - b.when)) {
        const at = standing.findIndex((one) => one.every((part, index) => part === what[index]));
        if (adds && at < 0) standing.push(what);
        if (!adds && at >= 0) standing.splice(at, 1);
      }
      return standing.filter(([, , target]) => lasts(target)).map(([type]) => String(type));
    };
  }

  test('no node, no style, no listener is left, whenever it was left', { timeout: 60_000 }, async () => {
    const portal = await open();
    await until(portal, 'invitation');
    await unmount(portal.props);
    const before = counted();
    const standing = watchListeners();
    for (let time = 0; time < 200; time++) {
      history.replaceState(null, '', `?invitationId=${id}`);
      await mount(portal.props);
      if (time % 4 === 1) await vi.waitFor(() => page(portal), { interval: 1 });
      if (time % 4 === 2) await until(portal, 'invitation');
      if (time === 2) expect(standing()).not.toEqual([]);
      if (time % 4 === 3) await Promise.resolve();
      await unmount(portal.props);
    }
    expect(counted()).toEqual(before);
    expect(standing()).toEqual([]);
    expect(portal.reported).toEqual([]);
  });

  test('no timer runs on', { timeout: 60_000 }, async () => {
    const portal = await open();
    await until(portal, 'invitation');
    await unmount(portal.props);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'cancelIdleCallback'] });
    for (let time = 0; time < 20; time++) {
      await mount(portal.props);
      if (time % 2) await until(portal, 'invitation');
      await unmount(portal.props);
    }
    expect(vi.getTimerCount()).toBe(0);
  });
});
