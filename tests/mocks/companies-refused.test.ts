import { describe, expect, test } from 'vitest';
import { anInvitation } from '../../mocks/data.ts';
import { atTheForm, body, codeOf, company, made } from './at-the-form.ts';
import { invitationId } from './backend.ts';

describe('a company is not created', () => {
  test('without a key that is a UUID', async () => {
    const { create } = await atTheForm();
    expect((await create(body, null)).status).toBe(400);
    expect((await create(body, 'not-a-uuid')).status).toBe(400);
  });

  test('from what is not JSON, or is over 64 KiB', async () => {
    const { create } = await atTheForm();
    expect((await create('{"invitationId":')).status).toBe(400);
    expect((await create({ ...body, company: { ...company, description: 'x'.repeat(70_000) } })).status).toBe(413);
  });

  test('with a key that another body has already', async () => {
    const { create } = await atTheForm({ refusedPostalCodes: ['3011'] });
    await create(body);
    const reused = await create({ ...body, company: { ...company, city: 'Delft' } });
    expect([reused.status, await codeOf(reused)]).toEqual([422, 'idempotency-key-reused']);
  });

  test('before the invitation is accepted, or when it is unknown or revoked', async () => {
    const pending = await atTheForm({ invitations: { [invitationId]: anInvitation() } });
    expect((await pending.create(body)).status).toBe(403);
    const revoked = await atTheForm({ invitations: { [invitationId]: anInvitation({ revoked: true }) } });
    expect((await revoked.create(body)).status).toBe(410);
    const unknown = await atTheForm({ invitations: {} });
    expect((await unknown.create(body)).status).toBe(404);
  });

  test('when the service is down, and then once when it is up', async () => {
    const { create, store } = await atTheForm();
    await store.change((world) => (world.faults.serviceDown = true));
    expect((await create(body)).status).toBe(503);
    await store.change((world) => (world.faults.serviceDown = false));
    expect((await create(body)).status).toBe(201);
    expect(await made(store)).toBe(1);
  });
});
