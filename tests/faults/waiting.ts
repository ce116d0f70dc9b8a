import { expect, type Page } from 'playwright/test';

/** Whether nothing is on its way that somebody will answer. */
export type Quiet = () => boolean;

interface Waiting {
  until: () => Promise<boolean>;
  quiet: Quiet;
  withinS: number;
}

const stepMs = 1000;
const quickly = { intervals: [2, 5, 10, 25, 50] };

/** The browser's time; ms since the epoch. */
const now = (page: Page): Promise<number> => page.evaluate(() => Date.now());

export const settled = (quiet: Quiet): Promise<void> => expect.poll(quiet, quickly).toBe(true);

/**
 * Lets the browser's faked time pass until something is so, in steps, with every answer awaited in between.
 * After eight seconds without an answer the page must say so and offer "Try again" (PLATFORM.md, Conduct).
 */
export async function pass(page: Page, { until, quiet, withinS }: Waiting): Promise<void> {
  const from = await now(page);
  const slow = page.getByText('This takes longer than usual. We keep trying.');
  const again = page.getByRole('button', { name: 'Try again', exact: true });
  for (;;) {
    await settled(quiet);
    if (await until()) return;
    const passedS = ((await now(page)) - from) / 1000;
    expect(passedS, 'seconds that have passed').toBeLessThan(withinS);
    if (passedS > 9.5) {
      const says = async (): Promise<boolean> => (await slow.isVisible()) && (await again.isVisible());
      await expect.poll(async () => (await says()) || until(), { message: 'that it takes longer' }).toBe(true);
    }
    await page.clock.runFor(stepMs);
  }
}
