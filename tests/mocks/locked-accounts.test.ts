import { describe, expect, test } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import { begin, enterPassword } from '../../mocks/entra/sign-in.ts';
import { aWorld, aWorldSignedIn, type World } from '../../mocks/world.ts';
import { answerIn, askForTokens, authorizeRequest, backendWith, newCode } from './backend.ts';
import { refresh, refused, tokensFor } from './token-answers.ts';

const willy = 'willy.urs@customer.example';
const request = authorizeRequest({ login_hint: willy });
const right = { request, password: 'Rconnect-2026!' };
const wrong = { request, password: 'Rconnect-2025!' };

function atThePassword(): World {
  const world = aWorld(anInvitation(), { users: [aUser()] });
  begin(world, request);
  return world;
}
const tryWrong = (world: World, times: number): void => {
  for (let tries = 0; tries < times; tries += 1) enterPassword(world, wrong);
};

describe('wrong passwords', () => {
  test('lock the account at the tenth, for a minute, also for the right one', () => {
    const world = atThePassword();
    tryWrong(world, 8);
    expect(enterPassword(world, wrong)).toMatchObject({ problems: ['password-wrong'] });
    expect(enterPassword(world, wrong)).toMatchObject({ page: 'password', problems: ['account-locked'] });
    expect(enterPassword(world, right)).toMatchObject({ problems: ['account-locked'] });
    world.clockOffsetMs = 59_000;
    expect(enterPassword(world, right)).toMatchObject({ problems: ['account-locked'] });
    world.clockOffsetMs = 60_001;
    expect(answerIn(enterPassword(world, right)).has('code')).toBe(true);
  });

  test('lock it again at once after the minute, and count anew after a right one', () => {
    const world = atThePassword();
    tryWrong(world, 10);
    world.clockOffsetMs = 61_000;
    expect(enterPassword(world, wrong)).toMatchObject({ problems: ['account-locked'] });
    world.clockOffsetMs = 122_000;
    enterPassword(world, right);
    begin(world, authorizeRequest({ login_hint: willy, prompt: 'login' }));
    expect(enterPassword(world, wrong)).toMatchObject({ problems: ['password-wrong'] });
  });

  test('are not those that were left empty', () => {
    const world = atThePassword();
    for (let tries = 0; tries < 20; tries += 1) enterPassword(world, { request, password: '' });
    expect(enterPassword(world, { request, password: '' })).toMatchObject({ problems: ['password-missing'] });
    expect(enterPassword(world, right).page).toBe('leave');
  });
});

describe('an account that is switched to be', () => {
  test.each([
    ['locked', 'account-locked'],
    ['disabled', 'account-disabled'],
    ['password-expired', 'password-expired'],
  ] as const)('%s gets in with no password', (account, problem) => {
    const world = atThePassword();
    world.entraFaults.account = account;
    expect(enterPassword(world, right)).toMatchObject({ page: 'password', problems: [problem] });
    expect(world.session).toBeUndefined();
    world.entraFaults.account = 'off';
    expect(enterPassword(world, right).page).toBe('leave');
  });

  test('disabled gets nothing by the session that it has, nor by a code or a refresh token', async () => {
    const store = backendWith(aWorldSignedIn());
    const { refresh_token } = await tokensFor(store);
    const code = await newCode(store);
    await store.change((world) => (world.entraFaults.account = 'disabled'));
    const disabled = [400, 'invalid_grant', [50057], 'AADSTS50057'];
    expect(await refused(await askForTokens({ code }))).toEqual(disabled);
    expect(await refused(await refresh(refresh_token))).toEqual(disabled);
    expect((await store.change((world) => begin(world, request))).page).toBe('password');
    const silent = authorizeRequest({ prompt: 'none' });
    expect(answerIn(await store.change((world) => begin(world, silent))).get('error')).toBe('login_required');
  });
});
