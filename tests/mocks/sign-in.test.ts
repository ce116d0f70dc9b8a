import { describe, expect, test } from 'vitest';
import { aColleague, anInvitation, aUser } from '../../mocks/data.ts';
import { begin, cancel, enterEmail, enterPassword, answerTerms, useSession } from '../../mocks/entra/sign-in.ts';
import { signOut } from '../../mocks/entra/sign-out.ts';
import { aWorld, aWorldSignedIn } from '../../mocks/world.ts';
import { answerIn, authorizeRequest } from './backend.ts';

const willy = 'willy.urs@customer.example';
const registered = ['https://portal.example/onboarding', 'https://portal.example/'];
const request = authorizeRequest();
const hinted = authorizeRequest({ login_hint: willy });

describe('who is signed in at Microsoft and agreed to the terms', () => {
  test('is asked nothing: back with a code, in the fragment', () => {
    const answer = answerIn(begin(aWorldSignedIn(), hinted));
    expect([...answer.keys()].toSorted()).toEqual(['client_info', 'code', 'session_state', 'state']);
    expect(answer.get('state')).toBe('the-state');
  });

  test('comes back in the query, where it was asked so', () => {
    const step = begin(aWorldSignedIn(), authorizeRequest({ response_mode: 'query', client_info: undefined }));
    const { searchParams, hash } = new URL(step.page === 'leave' ? step.to : 'none:');
    expect([...searchParams.keys()].toSorted()).toEqual(['code', 'session_state', 'state']);
    expect(hash).toBe('');
  });

  test('is asked for another account, when the hint names one', () => {
    const world = aWorldSignedIn(anInvitation(), { users: [aUser(), aColleague()] });
    const step = begin(world, authorizeRequest({ login_hint: 'anna.meier@customer.example' }));
    expect(step).toMatchObject({ page: 'password', email: 'anna.meier@customer.example' });
  });

  test.each([
    ['login', { page: 'password', email: willy }],
    ['consent', { page: 'terms' }],
    ['create', { page: 'create', email: willy }],
  ])('is asked again by prompt=%s', (prompt, step) => {
    expect(begin(aWorldSignedIn(), authorizeRequest({ prompt, login_hint: willy }))).toMatchObject(step);
  });

  test('may choose by prompt=select_account: the same account, or another', () => {
    const world = aWorldSignedIn(anInvitation(), { users: [aUser(), aColleague()] });
    const choosing = authorizeRequest({ prompt: 'select_account' });
    expect(begin(world, choosing)).toEqual({
      page: 'sign-in',
      email: '',
      problems: [],
      session: { name: 'Willy URS', email: willy },
    });
    expect(enterEmail(world, { request: choosing, email: 'Anna.Meier@customer.example ' }).page).toBe('password');
    expect(enterPassword(world, { request: choosing, password: 'Rconnect-2026!' }).page).toBe('leave');
    expect(world.session?.userId).toBe(aColleague().id);
    expect(answerIn(useSession(world, { request: choosing })).has('code')).toBe(true);
  });
});

test.each([
  ['nobody is signed in', aWorld(), 'login_required'],
  [
    'the terms are open',
    aWorldSignedIn(anInvitation(), { users: [aUser({ consented: false })] }),
    'interaction_required',
  ],
  [
    'another is signed in',
    aWorldSignedIn(anInvitation(), { users: [aUser({ email: 'other@customer.example' })] }),
    'login_required',
  ],
])('prompt=none goes back with an error when %s', (_what, world, error) => {
  const silent = authorizeRequest({ prompt: 'none', login_hint: willy });
  expect(answerIn(begin(world, silent)).get('error')).toBe(error);
});

describe('a known account that is signed out', () => {
  test('types its address and its password', () => {
    const world = aWorld(anInvitation(), { users: [aUser()] });
    expect(begin(world, request)).toEqual({ page: 'sign-in', email: '', problems: [] });
    expect(enterEmail(world, { request, email: 'willy' })).toMatchObject({
      page: 'sign-in',
      problems: ['email-invalid'],
    });
    expect(enterEmail(world, { request, email: willy })).toMatchObject({ page: 'password', problems: [] });
    expect(enterPassword(world, { request, password: 'rconnect-2026!' })).toMatchObject({
      problems: ['password-wrong'],
    });
    expect(answerIn(enterPassword(world, { request, password: 'Rconnect-2026!' })).has('code')).toBe(true);
    expect(answerIn(begin(world, hinted)).has('code')).toBe(true);
  });

  test('is asked for the password at once when the application names it, also after a reload', () => {
    const world = aWorld(anInvitation(), { users: [aUser()] });
    expect(begin(world, hinted)).toMatchObject({ page: 'password', email: willy });
    expect(begin(world, hinted)).toMatchObject({ page: 'password', email: willy });
  });
});

test('"No" to the terms goes back with consent declined; "Yes" later goes on', () => {
  const world = aWorldSignedIn(anInvitation(), { users: [aUser({ consented: false })] });
  expect(begin(world, hinted)).toEqual({ page: 'terms', email: willy, problems: [] });
  const no = answerIn(answerTerms(world, { request: hinted, answer: 'no' }));
  expect([no.get('error'), no.get('error_subcode'), no.get('state')]).toEqual(['access_denied', 'cancel', 'the-state']);
  expect(no.get('error_description')).toMatch(/^AADSTS65004: /);
  expect(begin(world, hinted).page).toBe('terms');
  expect(answerIn(answerTerms(world, { request: hinted, answer: 'yes' })).has('code')).toBe(true);
  expect(begin(world, hinted).page).toBe('leave');
});

test('"Cancel" goes back, and is not the same as "No"', () => {
  const answer = answerIn(cancel(aWorld(), { request }));
  expect(answer.get('error')).toBe('access_denied');
  expect(answer.get('error_description')).toMatch(/^AADB2C90091: /);
});

test('signing out ends the session and leads to registered addresses only', () => {
  const world = aWorldSignedIn();
  const to = (address: string) => ({
    params: new URLSearchParams({ post_logout_redirect_uri: address, state: 'bye' }),
    registered,
  });
  expect(signOut(world, to('https://portal.example/'))).toBe('https://portal.example/?state=bye');
  expect(world.session).toBeUndefined();
  expect(signOut(world, to('https://evil.example/'))).toBeUndefined();
});
