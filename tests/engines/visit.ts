import { expect, test as base } from 'playwright/test';
import type { Enter, Visit } from './tab.ts';

interface Visits {
  /** Begins a visit to the portal. What pages did wrong, and nobody took, fails the test; every browser is ended. */
  visit: (enter: Enter) => Promise<Visit>;
}

export const test = base.extend<Visits>({
  visit: async ({ baseURL }, use, { annotations }) => {
    const visits: Visit[] = [];
    const endings: (() => Promise<unknown>)[] = [];
    await use(async (enter) => {
      const visit = await enter(baseURL ?? '', (end) => endings.unshift(end));
      visits.push(visit);
      annotations.push({ type: 'engine', description: visit.engine });
      return visit;
    });
    try {
      for (const { takeWrong } of visits) expect(await takeWrong(), 'what the pages did wrong').toEqual([]);
    } finally {
      const trouble: unknown[] = [];
      for (const end of endings) await end().catch((reason: unknown) => trouble.push(reason));
      expect(trouble, 'what could not be ended').toEqual([]);
    }
  },
});
