import type { Page } from 'playwright/test';
import { visits, type Counts } from '../bench/calls.ts';
import { world } from './customer.ts';
import { journeys } from './scenarios.ts';
import { expect, test } from './walk.ts';

const names: Record<string, keyof Counts> = {
  'GET /api/InviteUser': 'read',
  'POST /api/InviteUser': 'accept',
  'POST /api/companies': 'create',
  'GET /api/companies': 'look up',
};

/** What the emulated platform was asked, as it noted it: same origin, so without preflights; the link is a static page. */
async function asked(page: Page): Promise<Counts> {
  const counts: Counts = {};
  for (const { method, path } of (await world(page)).requests) {
    const name = names[`${method} ${path}`];
    if (name) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

for (const [scenario, visit] of [
  ['account-known', 'Case 1, known at Microsoft: the mail, Microsoft and back, the form, the home'],
  ['account-new', 'Case 2, new at Microsoft: the same, with an account made there'],
] as const) {
  test(`${scenario}: two reads, one accept and one create ask the platform, no page more`, async ({ page }) => {
    await journeys[scenario]?.(page);
    const { read, accept, create } = visits[visit];
    expect(await asked(page)).toEqual({ read, accept, create });
  });
}
