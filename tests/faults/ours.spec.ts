import type { Page } from 'playwright/test';
import { button } from '../journeys/customer.ts';
import { expect, test, willy } from './at-a-fault.ts';
import { cells, type CellName, type Outcome } from './cells.ts';
import { expectTyped, fillIn, openForm, openInvitation } from './customer.ts';
import { breakAt, mend } from './breaking.ts';
import type { Call, FaultName } from './faults.ts';
import { goOn } from './going-on.ts';
import { leaks } from './leaks.ts';
import type { Traffic } from './traffic.ts';
import type { World } from '../../mocks/world.ts';
import { expectWait, expectWords, stands } from './screen.ts';
import { pass } from './waiting.ts';

/** Three answers in one cell; the last of them is a right one. */
const [firstShape, ...moreShapes] = ['wrong shape', 'null', 'extra members'] as const;

/** To the moment before the call, and what makes the call. */
const begin: Record<Call, (page: Page, link: string) => Promise<() => Promise<unknown>>> = {
  read: (page, link) => Promise.resolve(() => page.goto(link)),
  async accept(page, link) {
    await openInvitation(page, link);
    // While it is read, what comes next is fetched.
    await page.clock.runFor(2000);
    return () => button(page, 'Get started now').click();
  },
  async create(page, link) {
    await openForm(page, link);
    await fillIn(page);
    await page.clock.runFor(2000);
    return () => button(page, 'Create company').click();
  },
  'look up': (page, link) => begin.create(page, link),
};

/** At most one acceptance and one company, by at most one key; what was changed since has a key of its own. */
function expectOnce({ invitations, companies }: World, { call, traffic, changed }: Sent): void {
  const made = call === 'create' || call === 'look up';
  expect(Object.values(invitations).map(({ acceptedBy }) => acceptedBy)).toEqual([call === 'read' ? undefined : willy]);
  expect(companies).toHaveLength(made ? 1 : 0);
  expect(traffic.keys.accept.size).toBe(call === 'read' ? 0 : 1);
  expect(traffic.keys.create.size).toBe(made ? (changed && call === 'create' ? 2 : 1) : 0);
}
interface Sent {
  call: Call;
  traffic: Traffic;
  changed: boolean;
}

/** 25 s for each call (PLATFORM.md, Conduct), and one for the steps in which time passes here. */
const longestS = ([, , sent]: Outcome): number => 26 * (sent.match(/(.)\1*/g) ?? []).length;

for (const call of ['read', 'accept', 'create', 'look up'] as const) {
  for (const [name, outcome] of Object.entries(cells[call]) as [CellName, Outcome][]) {
    const shapes = name === 'wrong shape, null, extra members';
    const fault: FaultName = shapes ? firstShape : name;

    test(`${call} · ${name}`, async ({ page, platform, traffic, quiet, link, violations }) => {
      // The browser's own line on each failed request.
      violations.expectConsole(/^Failed to load resource: /);
      const start = await begin[call](page, link);
      breakAt(page, { call, fault, platform, traffic });
      traffic.sent = '';
      await start();
      const { documents } = traffic;
      const withinS = longestS(outcome);
      await pass(page, { until: () => stands(page, outcome), quiet, withinS });
      expect(traffic.sent).toBe(outcome[2]);
      const bare = outcome[0] === 'problem' && fault === 'offline';
      await expectWords(page, outcome, { bare });
      if (outcome[1] === 'rate-limited') await expectWait(page, name);
      if (outcome[0] === 'company') await expectTyped(page);
      for (const shape of shapes ? moreShapes : []) {
        platform.wrong.set(call, shape);
        if (shape === 'extra members') break;
        const { length } = traffic.sent;
        await button(page, outcome[3]).click();
        await pass(page, {
          until: async () => traffic.sent.length > length && (await stands(page, outcome)),
          quiet,
          withinS,
        });
        await expectWords(page, outcome);
      }
      const { session } = (await platform.store.read()).portal;
      expect(await leaks(page, { console: traffic.console, more: [session?.token ?? ''] })).toEqual([]);
      if (!shapes) await mend(page, platform);
      await goOn(page, { call, fault, outcome, quiet, link });
      expect(await leaks(page, { console: traffic.console, more: [session?.token ?? ''] })).toEqual([]);
      if (!/^(Ask |Get started)/.test(outcome[3])) expect(traffic.documents).toBe(documents);
      expectOnce(await platform.store.read(), { call, traffic, changed: /^(400|422|409)/.test(name) });
    });
  }
}
