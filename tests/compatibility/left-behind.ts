import { expect, type Page } from 'playwright/test';

/** What a page holds, and what is under way on it. */
interface Held {
  /** Of all documents and detached trees, after the garbage has gone. */
  nodes: number;
  listeners: number;
  sheets: number;
  timers: number;
  requests: number;
}

/** The plugin's timers that wait, on the page. */
declare const waiting: Set<unknown>;

/** Runs in the page before its scripts: knows which timers of the plugin's wait. single-spa lets its own run out. */
function watchTimers(): void {
  const timers = new Set<unknown>();
  const note = (timer: string): void => {
    if (/\/(first|second)\//.test(new Error().stack ?? '')) timers.add(timer);
  };
  Object.assign(globalThis, { waiting: timers });
  for (const [begin, end] of [
    ['setTimeout', 'clearTimeout'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [start, stop] = [window[begin].bind(window), window[end].bind(window)] as [
      (call: (...given: unknown[]) => unknown, ...rest: unknown[]) => number,
      (id: number) => void,
    ];
    const begun = (call: (...given: unknown[]) => unknown, ...rest: unknown[]): number => {
      const id = start(
        (...given) => {
          timers.delete(`${begin} ${id}`);
          return call(...given);
        },
        ...rest,
      );
      note(`${begin} ${id}`);
      return id;
    };
    const ended = (id: number): void => {
      timers.delete(`${begin} ${id}`);
      stop(id);
    };
    Object.assign(window, { [begin]: begun, [end]: ended });
  }
  const [repeat, halt] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
  Object.assign(window, {
    setInterval: (...given: Parameters<typeof repeat>) => {
      const id = repeat(...given);
      note(`setInterval ${id}`);
      return id;
    },
    clearInterval: (id: number) => {
      timers.delete(`setInterval ${id}`);
      halt(id);
    },
  });
}

/** Looks at a page that is not opened yet. @returns tells what it holds at the moment */
export async function watch(page: Page): Promise<() => Promise<Held>> {
  const underWay = new Set<unknown>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  await page.addInitScript(watchTimers);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  return async () => {
    // What a first round lets go of may hold what only a second one finds.
    for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
    const { metrics } = await tools.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
    const [sheets, timers] = await page.evaluate(() => [document.adoptedStyleSheets.length, waiting.size] as const);
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      sheets,
      timers,
      requests: underWay.size,
    };
  };
}

/** What a page holds once nothing is under way and one more look finds no less. */
export async function settled(held: () => Promise<Held>): Promise<Held> {
  let last = await held();
  await expect
    .poll(async () => {
      const now = await held();
      const steady = now.requests + now.timers === 0 && now.nodes === last.nodes && now.listeners === last.listeners;
      last = now;
      return steady;
    })
    .toBe(true);
  return last;
}
