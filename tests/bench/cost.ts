import type { CDPSession, Page } from 'playwright';

/** What one visit cost the browser, beyond the portal's empty page. */
export interface Cost {
  /** CPU of the main thread in ms: until the invitation, and until the form, can be used. */
  invitationMs: number;
  formMs: number;
  /** For each key typed into the form. */
  keyMs: number;
  /** KiB in use at the form, after the garbage has gone. */
  heapKib: number;
}

/** What is left behind by 200 times in and out, and what one of them costs. */
export interface Rounds {
  nodes: number;
  listeners: number;
  leakKib: number;
  cycleMs: number;
}

interface Meter {
  cpuMs(): Promise<number>;
  /** After the garbage has gone: what a first round lets go of may hold what only a second one finds. */
  left(): Promise<{ heapKib: number; nodes: number; listeners: number }>;
  detach(): Promise<void>;
}

async function meter(page: Page, slowdown: number): Promise<Meter> {
  const tools: CDPSession = await page.context().newCDPSession(page);
  // Of the thread itself: what else runs on the machine disturbs it little.
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? NaN;
  };
  return {
    cpuMs: async () => (await metric('TaskDuration')) * 1000,
    async left() {
      for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
      const heapKib = (await metric('JSHeapUsedSize')) / 1024;
      return { heapKib, nodes: await metric('Nodes'), listeners: await metric('JSEventListeners') };
    },
    detach: () => tools.detach(),
  };
}

/** Runs in the page before its scripts. Playwright's own way to look would be part of what is measured. */
function lookFromInside(): void {
  const screen = (): ShadowRoot | undefined =>
    [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => shadowRoot ?? [])[0];
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const inside: Inside = {
    async painted() {
      await frame();
      await frame();
    },
    async until(state) {
      while (!screen()?.querySelector(`[data-at="${state}"] h1`)) await frame();
    },
    start: () => screen()?.querySelector('button')?.click(),
    focus: (field) => screen()?.querySelectorAll<HTMLElement>('input:not([type=checkbox])')[field]?.focus(),
  };
  Object.assign(globalThis, { inside });
}
interface Inside {
  /** Resolves when what has changed is painted, and what follows on the paint is done. */
  painted(): Promise<void>;
  until(state: string): Promise<void>;
  start(): void;
  /** @param field of those that are typed into, from 0 */
  focus(field: number): void;
}
declare const inside: Inside;

/** The portal's page without the plugin; single-spa has started. */
export async function openEmpty(page: Page, portal: string): Promise<void> {
  await page.addInitScript(lookFromInside);
  await page.goto(portal);
  await page.evaluate(() => inside.painted());
}

const invitation = '/onboarding?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';

/** @param page at the portal's empty page. @param slowdown how many times slower the CPU is made */
export async function visitCost(page: Page, slowdown: number): Promise<Cost> {
  const measure = await meter(page, slowdown);
  const [before, empty] = [await measure.left(), await measure.cpuMs()];
  const reached = async (state: string): Promise<number> => {
    await page.evaluate((at) => inside.until(at).then(() => inside.painted()), state);
    return (await measure.cpuMs()) - empty;
  };
  await page.evaluate((path) => {
    history.pushState(null, '', path);
  }, invitation);
  const invitationMs = await reached('invitation');
  await page.evaluate(() => {
    inside.start();
  });
  const formMs = await reached('company');
  const heapKib = (await measure.left()).heapKib - before.heapKib;

  const [fields, keys] = [
    [0, 1, 2, 3, 4],
    ['4', 'a', 'b', 'c'],
  ];
  let keysMs = 0;
  for (const field of fields) {
    await page.evaluate((at) => {
      inside.focus(at);
      return inside.painted();
    }, field);
    const start = await measure.cpuMs();
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.evaluate(() => inside.painted());
    }
    keysMs += (await measure.cpuMs()) - start;
  }
  await measure.detach();
  return { invitationMs, formMs, keyMs: keysMs / (fields.length * keys.length), heapKib };
}

/** In and out, each time as far as the invitation. @param page at the portal's empty page */
export async function manyRounds(page: Page, times: number): Promise<Rounds> {
  const rounds = (count: number): Promise<void> =>
    page.evaluate(
      async ([path, number]) => {
        const { triggerAppChange } = await import('single-spa');
        for (let round = 0; round < number; round++) {
          history.replaceState(null, '', path);
          await triggerAppChange();
          await inside.until('invitation');
          history.replaceState(null, '', '/');
          await triggerAppChange();
        }
      },
      [invitation, count] as const,
    );
  const measure = await meter(page, 1);
  await rounds(20);
  const [before, start] = [await measure.left(), await measure.cpuMs()];
  await rounds(times);
  const cycleMs = ((await measure.cpuMs()) - start) / times;
  const after = await measure.left();
  await measure.detach();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    leakKib: (after.heapKib - before.heapKib) / times,
    cycleMs,
  };
}
