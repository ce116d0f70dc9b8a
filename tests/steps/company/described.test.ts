import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Journey } from '../../../src/core/journey.ts';
import Company from '../../../src/steps/company/Company.svelte';
import { show } from '../stage.ts';
import { account, aForm, agreements, atCompany, id, invitation, record } from '../states.ts';

const order = { company: record, agreements: [] };
const wrong = aForm({ agreements, record: { ...record, city: '', duns: 'No. 15-048-3782' } }, { asked: 1 });
const states: Record<string, Journey> = {
  'as it was recorded': atCompany(),
  'with agreements to accept': atCompany(aForm({ agreements })),
  'with messages and help': atCompany(wrong),
  'while it is sent': {
    at: 'creating',
    id,
    invitation,
    account,
    form: wrong,
    order,
    stage: 'sending',
    repeated: false,
  },
};

/** What describes the controls: how many places are named, and those that are not there. */
function described(): { named: number; lost: string[] } {
  const ids = [...document.querySelectorAll('[aria-describedby]')].flatMap(
    (control) => control.getAttribute('aria-describedby')?.split(' ') ?? [],
  );
  return { named: ids.length, lost: ids.filter((one) => !document.getElementById(one)) };
}

describe('whatever is named as a description is there', () => {
  test.each(Object.entries(states))('%s', async (_name, state) => {
    await show(Company, state);
    expect(described().named).toBeGreaterThan(10);
    expect(described().lost).toEqual([]);
  });

  test('also once the help has come', async () => {
    await show(Company, atCompany(wrong));
    const duns = screen.getByLabelText(/^DUNS/);
    await expect.poll(() => duns.getAttribute('aria-describedby')).toMatch(/help/);
    expect(described().lost).toEqual([]);
  });
});
