import { test as base, expect } from 'playwright/test';
import { Violations } from './violations.ts';

interface Walk {
  /** What the pages of this test did wrong; a test ends red unless it is empty. */
  violations: Violations;
}

/** Every journey begins here: a browser in which nothing wrong stays unseen. */
export const test = base.extend<Walk>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
  violations: async ({}, use) => {
    const violations = new Violations();
    await use(violations);
    expect(violations.take(), 'what the pages did wrong').toEqual([]);
  },
  context: async ({ context, violations }, use) => {
    await violations.watch(context);
    await use(context);
    // One question to every page: what it did wrong before has arrived when the answer has.
    await Promise.allSettled(context.pages().map((page) => page.evaluate(() => document.readyState)));
  },
});

export { expect };
