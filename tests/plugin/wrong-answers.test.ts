import { expect, describe, test } from 'vitest';
import { id, open, worldWithoutAgreements } from './a-portal.ts';
import { atTheForm, getStarted, page, problem, until } from './on-the-page.ts';

type Change = Record<string, unknown>;
/** A JSON answer of the platform, well-formed and perhaps of the wrong shape. */
const says = (body: unknown): Response => Response.json(body);
const broken = ['', '{', '<html>', 'undefined'];
const shapeless = [null, [], 'text', 7, true, {}, [{}]];

const invitation = {
  invitationId: id,
  status: 'pending',
  portal: { name: 'My rConnect (Stag)' },
  inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS' },
  invitee: { name: 'Willy URS', email: 'willy.urs@customer.example' },
  sentAt: '2026-11-20T08:00:00Z',
  expiresAt: '2026-12-20T08:00:00Z',
};
const acceptance = { status: 'accepted', company: { recordedBy: 'GFMS', record: {} }, agreements: [] };

/** Everything that may be wrong with one member. */
const instead = (name: string, ...values: unknown[]): Change[] => values.map((value) => ({ [name]: value }));
/** A right answer with a wrong member, or something else altogether. */
const changed = (right: Change, wrong: unknown): unknown => {
  const member = typeof wrong === 'object' && !Array.isArray(wrong) && Object.keys(wrong ?? {}).length > 0;
  return member ? { ...right, ...wrong } : wrong;
};

describe('an invitation of the wrong shape is answer-invalid, never a crash', () => {
  test.each<[unknown]>([
    ...shapeless.map((body): [unknown] => [body]),
    ...[
      ...instead('invitationId', undefined, null, 7, '', 'nonsense', '0f8fad5b-d9cb-469f-a165-70867728950e'),
      ...instead('status', undefined, null, 7, 'unknown', ['pending']),
      ...instead('portal', undefined, null, 'text', [], {}, { name: 7 }, { name: null }),
      ...instead('inviter', undefined, null, 'text', [], {}, { name: 'T' }, { name: 7, organization: 'GFMS' }),
      ...instead('inviter', { name: 'T', organization: ['GFMS'] }, { ...invitation.inviter, email: 7 }),
      ...instead('invitee', null, 'text', [], { email: 7 }, { name: {} }),
      ...instead('expiresAt', undefined, null, 7, 'tomorrow', {}),
    ].map((change): [unknown] => [change]),
  ])('%j', async (wrong) => {
    const portal = await open({ respond: () => says(changed(invitation, wrong)) });
    expect(await problem(portal)).toBe('answer-invalid');
    expect((await until(portal, 'problem')).getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(portal.reported).toEqual([]);
  });

  test.each(broken)('no JSON: %j', async (text) => {
    const portal = await open({ respond: () => new Response(text) });
    expect(await problem(portal)).toBe('answer-invalid');
  });
});

describe('what the platform may leave out or add does no harm', () => {
  test.each<[Change]>([
    [{ invitee: {} }],
    [{ invitee: { name: null, email: null, account: null } }],
    [{ invitee: { email: 'w***@customer.example', account: 'something new' } }],
    [{ inviter: { ...invitation.inviter, email: null } }],
    [{ sentAt: undefined }],
    [{ somethingNew: { deep: [1, 2, 3] } }],
    [{ invitationId: id.toUpperCase() }],
    [{ status: 'accepted' }],
  ])('%j', async (change) => {
    const portal = await open({ respond: () => says({ ...invitation, ...change }) });
    await until(portal, 'invitation');
    expect(portal.reported).toEqual([]);
  });
});

describe('an acceptance of the wrong shape is answer-invalid, never a crash', () => {
  test.each<[unknown]>([
    ...shapeless.map((body): [unknown] => [body]),
    ...[
      ...instead('company', undefined, null, 'text', [], {}, { record: null }, { record: 'text' }, { record: [] }),
      ...instead('company', { recordedBy: 7, record: {} }, { tenantId: 7 }, { tenantId: 'T', homeUrl: 7 }),
      ...instead('agreements', 'text', {}, [null], ['text'], [{}], [{ id: 'saas', title: 'SaaS' }]),
      ...instead('agreements', [{ id: 7, title: 'SaaS', version: '1', url: '/a' }], [{ ...agreement(), version: 1 }]),
    ].map((change): [unknown] => [change]),
  ])('%j', async (wrong) => {
    const body = changed(acceptance, wrong);
    const portal = await open({ respond: ({ method }) => (method === 'POST' ? says(body) : undefined) });
    await getStarted(portal);
    expect(await problem(portal)).toBe('answer-invalid');
    expect(portal.reported).toEqual([]);
  });
});

describe('a record may be anything that a sales company types', () => {
  test.each<[unknown]>([
    [{}],
    [{ name: null, street: null, country: null }],
    [{ name: 7, street: true, city: [], country: {} }],
    [{ name: 'x'.repeat(5000), country: 'Netherlands', website: 'n/a', duns: 150483782 }],
    [{ constructor: 'x', toString: 7 }],
  ])('%j', async (record) => {
    const body = { ...acceptance, company: { recordedBy: null, record } };
    const portal = await open({ respond: ({ method }) => (method === 'POST' ? says(body) : undefined) });
    const form = await atTheForm(portal);
    expect(form.getByRole('button', { name: 'Create company' })).toHaveAttribute('aria-disabled', 'true');
    expect(portal.reported).toEqual([]);
  });
});

describe('a company of the wrong shape is answer-invalid in the form, nothing lost', () => {
  const shapes = [
    ...shapeless,
    { homeUrl: '/home' },
    { tenantId: 7 },
    { tenantId: null },
    { tenantId: 'T', homeUrl: 7 },
  ];
  test.each(shapes.map((body): [unknown] => [body]))('%j', async (body) => {
    const created = (request: Request): boolean => request.method === 'POST' && request.url.includes('/api/companies');
    const portal = await open({
      world: worldWithoutAgreements(),
      respond: (request) => (created(request) ? says(body) : undefined),
    });
    const form = await atTheForm(portal);
    form.getByRole('button', { name: 'Create company' }).click();
    expect(await problem(portal)).toBe('answer-invalid');
    expect(page(portal)).toHaveAttribute('data-at', 'company');
    expect(form.getByLabelText('Company name')).toHaveValue('URS Feinmechanik AG');
    expect(portal.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST', 'GET', 'POST']);
    expect(portal.reported).toEqual([]);
  });
});

function agreement(): Change {
  return { id: 'saas', title: 'SaaS Agreement', version: '3.2', url: 'https://portal.example/saas.pdf' };
}
