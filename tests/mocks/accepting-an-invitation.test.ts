import { describe, expect, test } from 'vitest';
import { aColleague, anInvitation, aUser, day } from '../../mocks/data.ts';
import type { Invitation } from '../../mocks/platform/records.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { accessToken, askForTokens, backendWith, inviteUrl, newCode } from './backend.ts';

const key = '0f8fad5b-d9cb-869f-a165-70867728950e';
const accept = (token: string, headers: Record<string, string> = { 'Idempotency-Key': key }): Promise<Response> =>
  fetch(inviteUrl, { method: 'POST', body: '{}', headers: { Authorization: `Bearer ${token}`, ...headers } });

describe('an invitation is accepted', () => {
  test('by the invited account, again and again, with what was recorded', async () => {
    const store = backendWith(aWorldSignedIn());
    const token = await accessToken(store);
    const first = await accept(token);
    expect(first.status).toBe(200);
    const answer: unknown = await first.json();
    expect(answer).toMatchObject({
      status: 'accepted',
      company: { recordedBy: 'GFMS', record: { name: 'URS Feinmechanik AG', postalCode: '3011', country: 'NL' } },
      agreements: [
        { id: 'saas', version: '3.2' },
        { id: 'dpa', version: '1.4' },
      ],
    });
    expect(await (await accept(token)).json()).toEqual(answer);
  });

  test.each<[number, string, Partial<Invitation>]>([
    [410, 'invitation-expired', { sentAt: day(-31) }],
    [410, 'invitation-revoked', { revoked: true }],
    [409, 'accepted-by-other', { acceptedBy: aColleague().id }],
  ])('not: %i %s', async (status, code, invitation) => {
    const store = backendWith(aWorldSignedIn(anInvitation(invitation)));
    const response = await accept(await accessToken(store));
    expect(response.status).toBe(status);
    expect(((await response.json()) as { type: string }).type.split('/').at(-1)).toBe(code);
  });

  test('not by another account, which learns only the masked address', async () => {
    const users = [aUser(), aColleague()];
    const store = backendWith(
      aWorldSignedIn(anInvitation(), { users, session: { userId: aColleague().id, sid: 'sid' } }),
    );
    const response = await accept(await accessToken(store));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      type: expect.stringMatching(/\/wrong-account$/) as string,
      expectedEmail: 'w***@customer.example',
    });
  });

  test('not without a token, with an ended, a foreign or a tampered one', async () => {
    const store = backendWith(aWorldSignedIn());
    const good = await accessToken(store);
    const [header, payload, signature] = good.split('.');
    expect((await accept('')).status).toBe(401);
    expect((await accept(`${header ?? ''}.${payload?.slice(0, -3) ?? ''}AAA.${signature ?? ''}`)).status).toBe(401);
    const foreign = await accessToken(backendWith(aWorldSignedIn()));
    backendWith(aWorldSignedIn());
    expect((await accept(foreign)).status).toBe(401);
    const later = backendWith(aWorldSignedIn());
    const ended = await accessToken(later);
    await later.change((world) => (world.clockOffsetMs = 3_600_000));
    const refused = await accept(ended);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
  });

  test('not with the ID token, which is for the portal alone', async () => {
    const store = backendWith(aWorldSignedIn());
    const tokens = (await (await askForTokens({ code: await newCode(store) })).json()) as { id_token: string };
    expect((await accept(tokens.id_token)).status).toBe(401);
  });

  test('not without a key that is a UUID', async () => {
    const store = backendWith(aWorldSignedIn());
    const token = await accessToken(store);
    expect((await accept(token, {})).status).toBe(400);
    expect((await accept(token, { 'Idempotency-Key': 'first' })).status).toBe(400);
  });

  test("with the portal's own session", async () => {
    backendWith(
      aWorldSignedIn(anInvitation(), { portal: { signIn: 'host', session: { userId: aUser().id, token: 'own' } } }),
    );
    expect((await accept('own')).status).toBe(200);
  });
});
