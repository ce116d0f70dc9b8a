import { describe, expect, test } from 'vitest';
import { aUser } from '../../mocks/data.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { backendWith } from './backend.ts';
import { refresh, refused, tokensFor, type Tokens } from './token-answers.ts';

describe('a refresh token', () => {
  test('is good once, for new tokens and the next refresh token', async () => {
    const first = await tokensFor(backendWith(aWorldSignedIn()));
    const second = (await (await refresh(first.refresh_token)).json()) as Tokens;
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  test('used again revokes the whole family', async () => {
    const first = await tokensFor(backendWith(aWorldSignedIn()));
    const second = (await (await refresh(first.refresh_token)).json()) as Tokens;
    expect(await refused(await refresh(first.refresh_token))).toEqual([400, 'invalid_grant', [50173], 'AADSTS50173']);
    expect(await refused(await refresh(second.refresh_token))).toEqual([400, 'invalid_grant', [50173], 'AADSTS50173']);
  });

  test('ends 24 hours after the sign-in, rotated or not', async () => {
    const store = backendWith(aWorldSignedIn());
    const first = await tokensFor(store);
    await store.change((world) => (world.clockOffsetMs = 23 * 3_600_000));
    const second = (await (await refresh(first.refresh_token)).json()) as Tokens;
    await store.change((world) => (world.clockOffsetMs = 24 * 3_600_000));
    expect(await refused(await refresh(second.refresh_token))).toEqual([
      400,
      'invalid_grant',
      [700084],
      'AADSTS700084',
    ]);
  });

  test('gives no scope that was not granted, and nothing for an account that is gone', async () => {
    const store = backendWith(aWorldSignedIn());
    const { refresh_token } = await tokensFor(store);
    expect((await refresh(refresh_token, { scope: 'openid Mail.Read' })).status).toBe(400);
    await store.change((world) => (world.users = [aUser({ id: 'another' })]));
    expect((await refresh(refresh_token)).status).toBe(400);
  });
});
