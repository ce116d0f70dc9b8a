import { describe, expect, test } from 'vitest';
import { aColleague, anInvitation, aUser } from '../../mocks/data.ts';
import { accountInHint, signOut } from '../../mocks/entra/sign-out.ts';
import { memoryStore } from '../../mocks/store.ts';
import { aWorldSignedIn } from '../../mocks/world.ts';
import { backendWith } from './backend.ts';
import { tokensFor } from './token-answers.ts';

const registered = ['https://portal.example/onboarding', 'https://portal.example/'];
const bye = { post_logout_redirect_uri: 'https://portal.example/', state: 'bye' };
const asked = (query: Record<string, string>) => ({ params: new URLSearchParams(query), registered });
const both = { users: [aUser(), aColleague()] };

describe('signing out', () => {
  test('without a way back stays on the page', () => {
    const world = aWorldSignedIn();
    expect(signOut(world, asked({ client_id: 'any' }))).toBeUndefined();
    expect(world.session).toBeUndefined();
  });

  test.each([
    'https://evil.example/',
    'https://portal.example/onboarding/more',
    'https://portal.example.evil.example/',
    '//evil.example',
    'javascript:alert(1)',
  ])('leads not to %s', (address) => {
    const world = aWorldSignedIn();
    expect(signOut(world, asked({ post_logout_redirect_uri: address }))).toBeUndefined();
    expect(world.session).toBeUndefined();
  });

  test('leads back without a state where none was given', () => {
    expect(signOut(aWorldSignedIn(), asked({ post_logout_redirect_uri: 'https://portal.example/' }))).toBe(
      'https://portal.example/',
    );
  });

  test.each([
    ['the address', 'Willy.Urs@customer.example', 'anna.meier@customer.example'],
    ['the claim', 'O.5f0c2a528d0e4b9f9c551a6f0f3f7b11', 'O.0b7a3f163c584d5e8a7e9d2f4c6b1e22'],
  ])('by logout_hint, %s, ends the session of that account alone', (_what, own, other) => {
    const world = aWorldSignedIn(anInvitation(), both);
    expect(signOut(world, asked({ ...bye, logout_hint: other }))).toBe('https://portal.example/?state=bye');
    expect(world.session?.userId).toBe(aUser().id);
    expect(signOut(world, asked({ ...bye, logout_hint: own }))).toBe('https://portal.example/?state=bye');
    expect(world.session).toBeUndefined();
  });

  test('by id_token_hint ends the session of that account alone', async () => {
    const store = backendWith(aWorldSignedIn(anInvitation(), both));
    const { id_token } = await tokensFor(store);
    const hinted = await accountInHint(id_token, await store.signingKeys());
    expect(hinted).toBe('5f0c2a52-8d0e-4b9f-9c55-1a6f0f3f7b11');
    const ofAnother = await store.change((world) => {
      world.session = { userId: aColleague().id, sid: 'sid' };
      return signOut(world, { ...asked(bye), hinted });
    });
    expect(ofAnother).toBe('https://portal.example/?state=bye');
    expect((await store.read()).session?.sid).toBe('sid');
  });

  test('by a token that is none of ours leads nowhere', async () => {
    const store = backendWith(aWorldSignedIn());
    const { id_token, access_token } = await tokensFor(store);
    const keys = await store.signingKeys();
    expect(await accountInHint(null, keys)).toBeUndefined();
    expect(await accountInHint('forged', keys)).toBe(false);
    expect(await accountInHint(access_token, keys)).toBe(false);
    expect(await accountInHint(id_token, await memoryStore().signingKeys())).toBe(false);
    const to = await store.change((world) => signOut(world, { ...asked(bye), hinted: false }));
    expect(to).toBeUndefined();
    expect((await store.read()).session).toBeUndefined();
  });
});
