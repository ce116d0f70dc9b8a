import { chromium, type Browser, type Page } from 'playwright';
import { browserFlags, browserPath } from '../../.ci/browser.mjs';
import { startPortal } from './a-portal.ts';
import { manyRounds, openEmpty, visitCost, type Cost } from './cost.ts';
import { crowd } from './crowd.mjs';
import type { Row } from './rows.ts';
import { openSlowly, routes } from './slow-network.ts';

/** An odd number: the one in the middle is told. */
const visits = 5;

const middle = (costs: Cost[], what: keyof Cost): number =>
  costs.map((cost) => cost[what]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? NaN;

/** In a browser context of its own: cold caches, no code kept from the last time. */
async function afresh<T>(browser: Browser, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What it costs while it runs, and how a crowd behaves. */
export async function measureRunning(): Promise<{ browser: string; figures: Partial<Record<Row, string>> }> {
  const executablePath = browserPath();
  const portal = await startPortal();
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  try {
    const empty = <T>(look: (page: Page) => Promise<T>): Promise<T> =>
      afresh(browser, async (page) => {
        await openEmpty(page, portal.address);
        return look(page);
      });
    const [usual, slow]: [Cost[], Cost[]] = [[], []];
    // In turns, so that what else the machine does disturbs both alike.
    for (let visit = 0; visit < visits; visit++) {
      usual.push(await empty((page) => visitCost(page, 1)));
      slow.push(await empty((page) => visitCost(page, 4)));
    }
    const both = (what: keyof Cost, digits = 0): string =>
      `${middle(usual, what).toFixed(digits)}, ${middle(slow, what).toFixed(digits)} ms`;
    const rounds = await empty((page) => manyRounds(page, 200));
    const slowly = (route: string): Promise<string> =>
      afresh(browser, async (page) => `${(await openSlowly(page, portal.address + route)).toFixed(1)} s`);
    return {
      browser: browser.version(),
      figures: {
        'CPU until the invitation, at 1x and 4x': both('invitationMs'),
        'CPU until the form, at 1x and 4x': both('formMs'),
        'CPU of a key in the form, at 1x and 4x': both('keyMs', 1),
        'memory at the form': `${middle(usual, 'heapKib').toFixed(0)} KiB`,
        'one time in and out: CPU, memory left': `${rounds.cycleMs.toFixed(1)} ms, ${rounds.leakKib.toFixed(1)} KiB`,
        '200 times in and out: nodes, listeners left': `${rounds.nodes}, ${rounds.listeners}`,
        'slow network: the invitation': await slowly(routes.hinted),
        '… without hints in the page': await slowly(routes.plain),
        ...crowd(),
      },
    };
  } finally {
    await browser.close();
    await portal.close();
  }
}
