import { describe, expect, test } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import { enterCode, sendCodeAgain } from '../../mocks/entra/code-page.ts';
import { createAccount, startCreating } from '../../mocks/entra/new-account.ts';
import { answerTerms, begin, enterEmail } from '../../mocks/entra/sign-in.ts';
import { aWorld, type World } from '../../mocks/world.ts';
import { answerIn, authorizeRequest } from './backend.ts';

const willy = 'willy.urs@customer.example';
const password = 'Feinmechanik-26';
const request = authorizeRequest({ login_hint: willy });

const mailedCode = (world: World): string => {
  const mail = world.mails.at(-1);
  return mail?.kind === 'code' ? mail.code : '';
};
const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

function atTheCode(): World {
  const world = aWorld();
  createAccount(world, { request, email: willy, password });
  return world;
}

describe('a new account', () => {
  test('is made by address, password, code and "Yes"', () => {
    const world = aWorld();
    expect(begin(world, request)).toEqual({ page: 'sign-in', email: willy, problems: ['account-unknown'] });
    expect(enterEmail(world, { request, email: willy })).toMatchObject({ problems: ['account-unknown'] });
    expect(startCreating(world, { request, email: willy })).toMatchObject({ page: 'create', email: willy });
    expect(createAccount(world, { request, email: willy, password })).toMatchObject({ page: 'code', email: willy });
    expect(world.users).toEqual([]);
    expect(world.mails.at(-1)).toMatchObject({
      kind: 'code',
      to: willy,
      code: expect.stringMatching(/^\d{6}$/) as string,
    });
    expect(enterCode(world, { request, code: ` ${mailedCode(world)} ` })).toMatchObject({ page: 'terms' });
    expect(answerIn(answerTerms(world, { request, answer: 'yes' })).has('code')).toBe(true);
    expect(world.users).toMatchObject([{ email: willy, name: 'Willy URS', kind: 'member', consented: true }]);
  });

  test('survives a reload at every page', () => {
    const world = aWorld();
    startCreating(world, { request, email: willy });
    expect(begin(world, request).page).toBe('create');
    createAccount(world, { request, email: willy, password });
    expect(begin(world, request).page).toBe('code');
    enterCode(world, { request, code: mailedCode(world) });
    expect(begin(world, request).page).toBe('terms');
  });

  test('is not made for an address that has one', () => {
    const world = aWorld(anInvitation(), { users: [aUser()] });
    expect(createAccount(world, { request, email: willy.toUpperCase(), password })).toMatchObject({
      page: 'create',
      problems: ['account-exists'],
    });
    expect(world.mails).toHaveLength(1);
  });

  test.each([
    ['Aa1!xyz', ['password-too-short']],
    ['Aa1!'.repeat(64), []],
    [`${'Aa1!'.repeat(64)}x`, ['password-too-long']],
    ['onlysmallandBIG', ['password-too-simple']],
    ['onlysmall&12', []],
    ['ÄÖÜäöü12', []],
    ['Willy.Urs-2026', ['password-has-name']],
    ['willy.urs', ['password-too-simple', 'password-has-name']],
    ['', ['password-too-short', 'password-too-simple']],
  ])('with the password %s: %o', (typed, problems) => {
    const step = createAccount(aWorld(), { request, email: willy, password: typed });
    expect(step).toMatchObject({ page: problems.length > 0 ? 'create' : 'code', problems });
  });
});

describe('a code by e-mail', () => {
  test('may be mistyped twice', () => {
    const world = atTheCode();
    const code = mailedCode(world);
    expect(enterCode(world, { request, code: otherThan(code) })).toMatchObject({ problems: ['code-wrong'] });
    expect(enterCode(world, { request, code: otherThan(code) })).toMatchObject({ problems: ['code-wrong'] });
    expect(enterCode(world, { request, code })).toMatchObject({ page: 'terms' });
  });

  test('is burnt by the third wrong try; a new one helps', () => {
    const world = atTheCode();
    const code = mailedCode(world);
    for (let tries = 0; tries < 2; tries += 1) enterCode(world, { request, code: otherThan(code) });
    expect(enterCode(world, { request, code: otherThan(code) })).toMatchObject({ problems: ['code-too-many'] });
    expect(enterCode(world, { request, code })).toMatchObject({ page: 'code', problems: ['code-too-many'] });
    expect(sendCodeAgain(world, { request })).toEqual({ page: 'code', email: willy, problems: [] });
    expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ page: 'terms' });
  });

  test('is good for ten minutes', () => {
    const world = atTheCode();
    world.clockOffsetMs = 9.9 * 60_000;
    expect(enterCode(world, { request, code: otherThan(mailedCode(world)) })).toMatchObject({
      problems: ['code-wrong'],
    });
    world.clockOffsetMs = 10 * 60_000;
    expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ problems: ['code-expired'] });
  });

  test('is void once a newer one is sent, and once it was used', () => {
    const world = atTheCode();
    const first = mailedCode(world);
    sendCodeAgain(world, { request });
    const second = mailedCode(world);
    if (first !== second)
      expect(enterCode(world, { request, code: first })).toMatchObject({ problems: ['code-wrong'] });
    expect(world.mails).toHaveLength(3);
    enterCode(world, { request, code: second });
    expect(world.emailedCodes).toEqual([]);
  });
});

test('a guest gets a one-time code, then the terms', () => {
  const world = aWorld(anInvitation(), { users: [aUser({ kind: 'guest', password: undefined, consented: false })] });
  expect(begin(world, request)).toEqual({ page: 'sign-in', email: willy, problems: [] });
  expect(world.mails).toHaveLength(1);
  expect(enterEmail(world, { request, email: willy })).toMatchObject({ page: 'code' });
  expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ page: 'terms' });
  expect(answerIn(answerTerms(world, { request, answer: 'yes' })).has('code')).toBe(true);
});
