import { describe, expect, test } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import { enterCode, sendCodeAgain } from '../../mocks/entra/code-page.ts';
import { createAccount } from '../../mocks/entra/new-account.ts';
import { begin, enterEmail } from '../../mocks/entra/sign-in.ts';
import { aWorld, type World } from '../../mocks/world.ts';
import { authorizeRequest } from './backend.ts';

const willy = 'willy.urs@customer.example';
const request = authorizeRequest({ login_hint: willy });
const account = { request, email: willy, password: 'Feinmechanik-26' };

function atTheCode(): World {
  const world = aWorld();
  createAccount(world, account);
  return world;
}
const mailedCode = (world: World): string => {
  const mail = world.mails.at(-1);
  return mail?.kind === 'code' ? mail.code : '';
};

test.each(['', '   '])('a code left empty (%o) is no try', (code) => {
  const world = atTheCode();
  for (let tries = 0; tries < 5; tries += 1) enterCode(world, { request, code });
  expect(enterCode(world, { request, code })).toMatchObject({ page: 'code', problems: ['code-missing'] });
  expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ page: 'terms' });
});

describe('codes', () => {
  test('are sent five times in ten minutes; then one waits, and the last one stays good', () => {
    const world = atTheCode();
    for (let sent = 1; sent < 5; sent += 1) sendCodeAgain(world, { request });
    expect(sendCodeAgain(world, { request })).toEqual({ page: 'code', email: willy, problems: ['codes-throttled'] });
    expect(world.mails).toHaveLength(6); // the invitation, and five
    expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ page: 'terms' });
    world.clockOffsetMs = 600_001;
    createAccount(world, { ...account, email: 'other@customer.example' });
    expect(sendCodeAgain(world, { request })).toMatchObject({ problems: [] });
  });

  test('to an address in other letters count together', () => {
    const world = atTheCode();
    for (let sent = 1; sent < 5; sent += 1) createAccount(world, { ...account, email: willy.toUpperCase() });
    expect(createAccount(world, account)).toMatchObject({ page: 'create', problems: ['codes-throttled'] });
  });

  test('are refused to a guest too, who stays where the address is typed', () => {
    const guest = aUser({ kind: 'guest', password: undefined, consented: false });
    const world = aWorld(anInvitation(), { users: [guest] });
    world.entraFaults.emailedCode = 'throttled';
    begin(world, request);
    expect(enterEmail(world, { request, email: willy })).toMatchObject({
      page: 'sign-in',
      email: willy,
      problems: ['codes-throttled'],
    });
    world.entraFaults.emailedCode = 'off';
    expect(enterEmail(world, { request, email: willy })).toMatchObject({ page: 'code', problems: [] });
  });

  test('have expired at once, where that is switched on', () => {
    const world = atTheCode();
    world.entraFaults.emailedCode = 'expired';
    expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ problems: ['code-expired'] });
    world.entraFaults.emailedCode = 'off';
    expect(enterCode(world, { request, code: mailedCode(world) })).toMatchObject({ page: 'terms' });
  });
});
