import { describe, expect, test } from 'vitest';
import { httpInvitations } from '../../../src/drivers/http/invitations.ts';
import { calls, id, order, platform, refusal } from './platform.ts';

/** The request that a call sends. */
async function sentBy(call: () => Promise<unknown>): Promise<Request> {
  const requests = platform(() => refusal(404));
  await call();
  const [request] = requests;
  if (!request) throw new Error('nothing was sent');
  return request;
}

const uuidVersion8 = /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const keyOf = async (call: () => Promise<unknown>): Promise<string | null> =>
  (await sentBy(call)).headers.get('idempotency-key');

describe.each([
  ['read', 'GET', `https://platform.example/api/InviteUser?invitationId=${id}`],
  ['accept', 'POST', `https://platform.example/api/InviteUser?invitationId=${id}`],
  ['create', 'POST', 'https://platform.example/api/companies'],
  ['lookUp', 'GET', `https://platform.example/api/companies?invitationId=${id}`],
] as const)('%s', (name, method, url) => {
  const call = (): Promise<unknown> => calls[name]();

  test(`is ${method} ${url}`, async () => {
    expect(await sentBy(call)).toMatchObject({ method, url });
  });

  test('carries no cookie, no referrer, follows no redirect, is kept in no cache', async () => {
    expect(await sentBy(call)).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
  });

  test('asks for JSON', async () => {
    expect((await sentBy(call)).headers.get('accept')).toBe('application/json');
  });

  test('carries only headers that the platform lets through', async () => {
    const names = [...(await sentBy(call)).headers.keys()];
    const right = name === 'read' ? ['accept'] : ['accept', 'authorization'];
    const keyed = method === 'POST' ? ['content-type', 'idempotency-key'] : [];
    expect(names.toSorted()).toEqual([...right, ...keyed]);
  });

  test(name === 'read' ? 'carries no token' : 'carries the token as a bearer', async () => {
    const header = (await sentBy(call)).headers.get('authorization');
    expect(header).toBe(name === 'read' ? null : 'Bearer the-token');
  });
});

describe('what is said', () => {
  test('acceptance says nothing but that', async () => {
    const request = await sentBy(() => calls.accept());
    expect(await request.json()).toEqual({});
    expect(request.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('a company is said with the invitation and the agreements, and nothing is added', async () => {
    expect(await (await sentBy(() => calls.create())).json()).toEqual({
      invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
      company: { name: 'URS Feinmechanik AG', street: 'Baan 6', city: 'Rotterdam', country: 'NL' },
      agreements: [{ id: 'saas', version: '3.2' }],
    });
  });

  test('"create anyway" says so', async () => {
    const request = await sentBy(() => calls.create({ ...order, confirmDuplicate: true }));
    expect(await request.json()).toMatchObject({ confirmDuplicate: true });
  });

  test('the addresses of the host may be root-relative, and may have a query', async () => {
    const request = await sentBy(() =>
      httpInvitations('/api/InviteUser?code=7').read(id, new AbortController().signal),
    );
    expect(request.url).toBe(`${location.origin}/api/InviteUser?code=7&invitationId=${id}`);
  });
});

describe('the key belongs to one body', () => {
  const company = order.company;

  test('it is a UUID, version 8', async () => {
    expect(await keyOf(() => calls.create())).toMatch(uuidVersion8);
    expect(await keyOf(() => calls.accept())).toMatch(uuidVersion8);
  });

  test('the same company has the same key, whatever the order of its members', async () => {
    const turned = { agreements: order.agreements, company: Object.fromEntries(Object.entries(company).toReversed()) };
    expect(await keyOf(() => calls.create(turned))).toBe(await keyOf(() => calls.create()));
  });

  test.each([
    ['a corrected company', { ...order, company: { ...company, city: 'Delft' } }],
    ['an optional value more', { ...order, company: { ...company, slogan: 'x' } }],
    ['another version of an agreement', { ...order, agreements: [{ id: 'saas', version: '3.3' }] }],
    ['"create anyway"', { ...order, confirmDuplicate: true as const }],
  ])('%s has another key', async (_what, other) => {
    expect(await keyOf(() => calls.create(other))).not.toBe(await keyOf(() => calls.create()));
  });

  test('acceptance of another invitation has another key', async () => {
    const accept = (one: string): Promise<unknown> =>
      httpInvitations('/api/InviteUser').accept(
        one,
        () => Promise.resolve({ ok: true, value: 'the-token' }),
        new AbortController().signal,
      );
    const other = await keyOf(() => accept('0f8fad5b-d9cb-469f-a165-70867728950e'));
    expect(await keyOf(() => accept(id))).not.toBe(other);
  });
});
