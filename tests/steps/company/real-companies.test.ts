import { cleanup, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Company from '../../../src/steps/company/Company.svelte';
import { httpCompanies } from '../../../src/drivers/http/companies.ts';
import type { JourneyEvent } from '../../../src/core/journey.ts';
import companies from '../../data/companies.jsonl?raw';
import { show } from '../stage.ts';
import { aForm, atCompany, id } from '../states.ts';

type Row = Record<'name' | 'street' | 'postalCode' | 'city' | 'region' | 'country', string>;
const rows = companies
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const plain = (text: string): string => text.normalize('NFC').trim();

test('all 300 real companies: orange untouched, and the request equals the row', async () => {
  expect(rows).toHaveLength(300);
  const bodies: Partial<Row>[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    bodies.push(((await request.json()) as { company: Partial<Row> }).company);
    return Response.json({ tenantId: 't', homeUrl: '/home' }, { status: 201 });
  });
  for (const { region, ...row } of rows) {
    const form = aForm({ record: { ...row, state: region }, agreements: [] });
    const { send } = await show(Company, atCompany(form));
    const create = screen.getByRole('button', { name: 'Create company' });
    expect(create, row.name).not.toHaveAttribute('aria-disabled');
    create.click();
    const sent = send.mock.calls.map(([event]: [JourneyEvent]) => event).find((event) => event.type === 'create');
    if (!sent) throw new Error(`${row.name} was not sent`);
    const token = () => Promise.resolve({ ok: true as const, value: 'token' });
    await httpCompanies('/api/companies').create(sent.order, {
      invitationId: id,
      token,
      signal: new AbortController().signal,
    });
    cleanup();
  }
  vi.unstubAllGlobals();
  for (const [at, row] of rows.entries()) {
    const { name = '', street = '', city = '', postalCode = '' } = bodies[at] ?? {};
    expect({ name, street, city, postalCode }).toEqual({
      name: plain(row.name),
      street: plain(row.street),
      city: plain(row.city),
      postalCode: plain(row.postalCode),
    });
  }
}, 60_000);
