import { describe, expect, test } from 'vitest';
import { anInvitation, aUser } from '../../mocks/data.ts';
import { enterCode } from '../../mocks/entra/code-page.ts';
import { invitingOrganization } from '../../mocks/entra/guest.ts';
import { createAccount } from '../../mocks/entra/new-account.ts';
import { answerTerms, begin, enterEmail } from '../../mocks/entra/sign-in.ts';
import { aWorld, type World } from '../../mocks/world.ts';
import { answerIn, authorizeRequest } from './backend.ts';

const willy = 'willy.urs@customer.example';
const request = authorizeRequest({ login_hint: 'Willy.URS@Customer.example' });
const aGuest = (): World =>
  aWorld(anInvitation(), { users: [aUser({ kind: 'guest', password: undefined, consented: false })] });
const mailedCode = (world: World): string => {
  const mail = world.mails.at(-1);
  return mail?.kind === 'code' ? mail.code : '';
};

describe('a guest', () => {
  test('redeems the invitation by a one-time code, and once only is asked what the inviter may read', () => {
    const world = aGuest();
    expect(begin(world, request)).toMatchObject({ page: 'sign-in', email: willy });
    expect(enterEmail(world, { request, email: willy.toUpperCase() })).toMatchObject({ page: 'code', email: willy });
    const code = mailedCode(world);
    expect(enterCode(world, { request, code })).toMatchObject({ page: 'terms', email: willy });
    expect(answerIn(answerTerms(world, { request, answer: 'yes' })).has('code')).toBe(true);
    expect(begin(world, request).page).toBe('leave');
    begin(world, authorizeRequest({ login_hint: willy, prompt: 'login' }));
    enterEmail(world, { request, email: willy });
    expect(enterCode(world, { request, code })).toMatchObject({ problems: ['code-wrong'] });
    expect(enterCode(world, { request, code: mailedCode(world) }).page).toBe('leave');
  });

  test('is told who invited', () => {
    expect(invitingOrganization(aGuest(), 'WILLY.URS@customer.example')).toBe('GFMS');
    expect(invitingOrganization(aWorld(anInvitation(), { users: [aUser()] }), willy)).toBeUndefined();
  });
});

test.each(['WILLY.URS@CUSTOMER.EXAMPLE', ' Willy.Urs@customer.example '])(
  'an address that exists already is known in other letters: %o',
  (email) => {
    const world = aGuest();
    const made = createAccount(world, { request, email, password: 'Feinmechanik-26' });
    expect(made).toMatchObject({ page: 'create', problems: ['account-exists'] });
    expect(world.mails).toHaveLength(1);
  },
);

test('a new account takes the invited name, in whatever letters the address was typed', () => {
  const world = aWorld();
  createAccount(world, { request, email: 'Willy.URS@customer.example', password: 'Feinmechanik-26' });
  enterCode(world, { request, code: mailedCode(world) });
  expect(world.users).toMatchObject([{ name: 'Willy URS', email: 'Willy.URS@customer.example' }]);
});
