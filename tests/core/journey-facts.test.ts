import { describe, expect, test } from 'vitest';
import { begin, type AtCompany, type Journey, type JourneyEvent } from '../../src/core/journey.ts';
import { next } from '../../src/core/next.ts';
import type { Problem } from '../../src/core/problem.ts';
import { events } from './journey-events.ts';
import { words } from './journey-words.ts';
import { account, anOrder, anotherAccount, form, invitation, journeys } from './journeys.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const failed = (problem: Problem): JourneyEvent => ({ type: 'failed', problem });
const after = (from: Journey, ...happened: JourneyEvent[]): Journey => happened.reduce(next, from);

describe('a journey begins', () => {
  const arrived = { id, left: false, handedOver: false };
  test.each([
    ['from the link', arrived, 'reading'],
    ['from the link, handed over before', { ...arrived, handedOver: true }, 'reading, handed over'],
    ['back from sign-in', { ...arrived, left: true, answer: 'code=1' }, 'returning, answered'],
    ['back from sign-in by Back', { ...arrived, left: true }, 'returning'],
    [
      'with an answer that nobody asked for: dropped',
      { ...arrived, answer: 'code=forged' },
      'reading !sign-in-cancelled',
    ],
    ['without a link', { ...arrived, id: undefined }, 'problem link-invalid'],
    ['back from sign-in with the memory lost', { ...arrived, id: undefined, answer: 'code=1' }, 'problem sign-in-lost'],
    ['back from sign-in with only that remembered', { ...arrived, id: undefined, left: true }, 'problem sign-in-lost'],
  ])('%s', (_how, beginning, expected) => {
    expect(words(begin(beginning))).toBe(expected);
  });
});

test('the page is handed to the platform once for an invitation, also when a sign-in came between', () => {
  const back = begin({ id, left: true, handedOver: true });
  const handOver = failed({ code: 'service-down', handOver: true });
  expect(words(after(back, events['not-signed-in'], handOver))).toMatch(/^problem service-down/);
  expect(words(after(back, events['signed-in'], handOver))).toMatch(/^problem service-down/);
});

test('an account whose tokens have ended signs in again without another click, once it has asked to go on', () => {
  const leaving = next(journeys.accepting, events['failed, no token']);
  expect(leaving).toMatchObject({ at: 'signing-in', stage: 'leaving', automatic: true });
  const stopped = next(leaving, failed({ code: 'redirect-loop' }));
  expect(words(stopped)).toBe('problem redirect-loop > signing-in/leaving');
  expect(next(stopped, events['try-again'])).not.toHaveProperty('automatic');
});

test('a sign-in that failed is told with the name of who invited, and one click tries again', () => {
  const stopped = after(journeys.returning, failed({ code: 'sign-in-failed' }), events['invitation-read']);
  expect(stopped).toMatchObject({ at: 'problem', invitation: { inviter: { organization: 'GFMS' } } });
  expect(words(next(stopped, events['try-again']))).toBe('signing-in/asking');
});

describe('the wrong account', () => {
  const wrong = next(journeys['signing-in/asking'], events['signed-in, somebody else']);
  test('is shown beside the invited address, which stays masked', () => {
    expect(wrong).toMatchObject({
      problem: {
        code: 'wrong-account',
        expectedEmail: 'w•••@customer.example',
        actualEmail: 'tamer.mohamed-nour@gfms.example',
      },
      invitation,
    });
  });
  test('is exchanged, and the same invitation accepted', () => {
    const signedIn = after(wrong, events['switch-account'], events.stayed, events['signed-in']);
    expect(signedIn).toEqual({ at: 'accepting', id, invitation, account });
  });
  test('told by the platform, is shown with the addresses of both', () => {
    const problem: Problem = { code: 'wrong-account', expectedEmail: 'w***@customer.example' };
    for (const from of [journeys.accepting, journeys['creating/sending']]) {
      expect(next(from, failed(problem))).toMatchObject({
        problem: { ...problem, actualEmail: 'willy.urs@customer.example' },
      });
    }
  });
});

test('where the platform masks the invited address, it decides who is right', () => {
  const masked = { ...invitation, invitee: { email: 'w***@customer.example' } };
  const asking: Journey = { ...journeys['signing-in/asking'], invitation: masked };
  expect(words(next(asking, events['signed-in, somebody else']))).toBe('accepting');
});

describe('somebody who signs in again', () => {
  const held = after(journeys['creating/sending'], failed({ code: 'session-expired' }), events['try-again']);
  const masked = { ...held, invitation: { ...invitation, invitee: {} } } as Journey;
  const asked = after(masked, events.stayed);
  test('finds the form as it was left', () => {
    expect(next(asked, events['signed-in'])).toMatchObject({ at: 'company', form, account });
  });
  test("and is another person does not see the first one's form", () => {
    const other = next(asked, { type: 'signed-in', account: anotherAccount });
    expect(other).toEqual({ at: 'accepting', id, invitation: { ...invitation, invitee: {} }, account: anotherAccount });
  });
});

describe('the platform refuses a company', () => {
  const refused = [{ pointer: '/company/postalCode', code: 'invalid' }];
  const back = next(journeys['creating/sending'], failed({ code: 'company-rejected', refused })) as AtCompany;
  test('and its fields say so, with all that was typed', () => {
    expect(back.form).toEqual({ ...form, refused: [{ field: 'postalCode', code: 'invalid' }] });
  });
});

test('a company that may exist already is created after all only with the customer’s word', () => {
  const exists = next(journeys['creating/sending'], failed({ code: 'company-exists' }));
  const anyway = { ...anOrder, confirmDuplicate: true as const };
  expect(next(exists, { type: 'create', order: anyway })).toMatchObject({
    at: 'creating',
    stage: 'sending',
    order: anyway,
  });
});

test('an expired or revoked invitation names its sender, before any sign-in', () => {
  for (const event of [events['invitation-read, expired'], events['invitation-read, revoked']]) {
    expect(next(journeys.reading, event)).toMatchObject({
      at: 'problem',
      invitation: { inviter: { organization: 'GFMS' } },
    });
  }
});

test('every screen about an invitation names it, once it was read', () => {
  const states: Journey[] = Object.values(journeys);
  const read = states.filter((state) => 'invitation' in state);
  expect(read.length).toBeGreaterThan(20);
  for (const state of read) {
    for (const event of Object.values(events)) expect(next(state, event)).toMatchObject({ invitation: { id } });
  }
});
