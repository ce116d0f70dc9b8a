import { describe, expect, test } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import { agreements, atTheForm, body, codeOf, company, key, made, otherKey } from './at-the-form.ts';
import { invitationId } from './backend.ts';

describe('a company is created', () => {
  test('with an id and a home', async () => {
    const { create, store } = await atTheForm();
    const response = await create({ ...body, invented: 'ignored', company: { ...company, invented: 1 } });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      tenantId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      homeUrl: '/home',
    });
    expect((await store.read()).companies[0]).toMatchObject({
      company,
      agreements,
      invitationId,
      createdBy: aUser().id,
    });
  });

  test('once: the same request gets the first answer again', async () => {
    const { create, store } = await atTheForm();
    const first = await create(body);
    const again = await create({ agreements, company, invitationId }); // members in another order: the same body
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(await first.json());
    expect(await made(store)).toBe(1);
  });

  test('once: another key, another body, the same invitation give 200 with that company', async () => {
    const { create, store } = await atTheForm();
    const first: unknown = await (await create(body)).json();
    const other = await create({ ...body, company: { ...company, city: 'Delft' } }, otherKey);
    const sameKey = await create({ ...body, company: { ...company, city: 'Delft' } });
    expect([other.status, sameKey.status]).toEqual([200, 200]);
    expect([await other.json(), await sameKey.json()]).toEqual([first, first]);
    expect(await made(store)).toBe(1);
  });

  test('once: ten at the same time', async () => {
    const { create, store } = await atTheForm();
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(body)));
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    expect(await made(store)).toBe(1);
  });

  test('once: while the first still runs the second is told to wait', async () => {
    const { create, store } = await atTheForm({}, { slowMs: 1000 });
    await store.change((world) => (world.faults.slow = true));
    const first = create(body);
    await expect.poll(async () => (await store.read()).keys[key]?.runningSince).toBeTypeOf('number');
    const second = await create(body);
    expect([second.status, second.headers.get('retry-after'), await codeOf(second)]).toEqual([409, '1', 'in-progress']);
    expect((await first).status).toBe(201);
    expect(await made(store)).toBe(1);
  });

  test('once: two tabs with different bodies at the same time', async () => {
    const { create, store } = await atTheForm({}, { slowMs: 40 });
    await store.change((world) => (world.faults.slow = true));
    const answers = await Promise.all([
      create(body),
      create({ ...body, company: { ...company, city: 'Delft' } }, otherKey),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    expect(await answers[0].json()).toEqual(await answers[1].json());
    expect(await made(store)).toBe(1);
  });

  test('also when the tab of the first was closed long ago', async () => {
    const { create, store } = await atTheForm({ refusedPostalCodes: ['3011'] });
    await create(body);
    await store.change((world) => {
      const memory = world.keys[key];
      if (memory) memory.runningSince = Date.now() - 21_000;
      world.refusedPostalCodes = [];
    });
    expect((await create(body)).status).toBe(201);
  });

  test('without agreements where the invitation asks for none', async () => {
    const { create } = await atTheForm({
      invitations: { [invitationId]: anInvitation({ acceptedBy: aUser().id, agreements: [] }) },
    });
    expect((await create({ invitationId, company, agreements: [] })).status).toBe(201);
  });

  test('after another postal code, where the platform refused the first', async () => {
    const { create } = await atTheForm({ refusedPostalCodes: ['3011'] });
    const refused = await create(body);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/company/postalCode', code: 'invalid' }] });
    expect((await create({ ...body, company: { ...company, postalCode: '3012' } }, otherKey)).status).toBe(201);
  });

  test('a second time by that name only when the customer wants it', async () => {
    const existing = { name: 'urs feinmechanik ag', city: 'Rotterdam', country: 'NL' };
    const { create, store } = await atTheForm({ registeredCompanies: [existing] });
    const asked = await create(body);
    expect(asked.status).toBe(409);
    expect(await asked.json()).toMatchObject({ existing, type: expect.stringMatching(/\/company-exists$/) as string });
    expect(await made(store)).toBe(0);
    expect((await create({ ...body, confirmDuplicate: true }, otherKey)).status).toBe(201);
  });
});

test('a company is looked up: not there, then there', async () => {
  const { create, lookUp } = await atTheForm();
  const missing = await lookUp();
  expect([missing.status, await codeOf(missing)]).toEqual([404, 'company-not-found']);
  const created: unknown = await (await create(body)).json();
  const found = await lookUp();
  expect([found.status, await found.json()]).toEqual([200, created]);
});
