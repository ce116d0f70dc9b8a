import { describe, expect, test } from 'vitest';
import { anInvitation, day } from '../../mocks/data.ts';
import type { Invitation } from '../../mocks/platform/records.ts';
import { aWorld, aWorldSignedIn } from '../../mocks/world.ts';
import { backendWith, inviteUrl } from './backend.ts';

describe('an invitation is read', () => {
  test('with all that the screen says', async () => {
    backendWith(aWorld(anInvitation({ sentAt: '2999-11-20T08:00:00.000Z' })));
    const response = await fetch(inviteUrl);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
      status: 'pending',
      portal: { name: 'My rConnect (Stag)' },
      inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
      invitee: { name: 'Willy URS', email: 'willy.urs@customer.example', account: 'new' },
      sentAt: '2999-11-20T08:00:00.000Z',
      expiresAt: '2999-12-20T08:00:00.000Z',
    });
  });

  test.each<[string, Partial<Invitation>]>([
    ['pending', {}],
    ['accepted', { acceptedBy: 'somebody' }],
    ['accepted', { acceptedBy: 'somebody', sentAt: day(-31) }],
    ['expired', { sentAt: day(-31) }],
    ['revoked', { revoked: true }],
  ])('as %s: %o', async (status, invitation) => {
    backendWith(aWorld(anInvitation(invitation)));
    expect(await (await fetch(inviteUrl)).json()).toMatchObject({ status });
  });

  test('as expired when the clock is advanced by 28 days', async () => {
    const store = backendWith(aWorld());
    await store.change((world) => (world.clockOffsetMs = 28 * 86_400_000));
    const response = await fetch(inviteUrl);
    expect(await response.json()).toMatchObject({ status: 'expired' });
    expect(Date.parse(response.headers.get('date') ?? '') - Date.now()).toBeGreaterThan(27.9 * 86_400_000);
  });

  test('with a masked address where the platform hides it', async () => {
    backendWith(aWorldSignedIn(anInvitation({ emailShown: 'masked' })));
    expect(await (await fetch(inviteUrl)).json()).toMatchObject({
      invitee: { email: 'w***@customer.example', account: 'known' },
    });
  });

  test('with its id in capitals', async () => {
    backendWith(aWorld());
    expect((await fetch(inviteUrl.replace('7ecbaadb', '7ECBAADB'))).status).toBe(200);
  });

  test('a hundred times, by GET and HEAD, and nothing but the log is changed', async () => {
    const store = backendWith(aWorld());
    const before = await store.read();
    for (let count = 0; count < 50; count += 1) {
      await fetch(inviteUrl);
      expect(await (await fetch(inviteUrl, { method: 'HEAD' })).text()).toBe('');
    }
    expect({ ...(await store.read()), requests: [] }).toEqual({ ...before, requests: [] });
  });

  test('as a problem when the platform does not know it', async () => {
    backendWith({ ...aWorld(), invitations: {} });
    const response = await fetch(inviteUrl);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status: 404, type: expect.stringMatching(/\/invitation-not-found$/) as string });
    expect(response.headers.get('x-correlation-id')).toBe(problem['correlationId']);
  });
});
