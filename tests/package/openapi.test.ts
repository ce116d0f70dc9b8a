import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { described } from '../../mocks/openapi/described.ts';
import type { World } from '../../mocks/world.ts';
import { acceptedIn, answerTo, calls, order, worldOf, type Called } from './calls.ts';
import { aContract } from './contract.ts';

const text = readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(text) as Record<string, unknown>;
const contract = aContract(document);

const { read, accept, create, lookUp } = calls;
const known = worldOf('account-known');
const accepted = acceptedIn('account-known');
const down = acceptedIn('service-down');
const busy = acceptedIn('rate-limited');
const tooLarge = { padding: 'x'.repeat(65_536) };
const wrong = { ...order, company: { ...order.company, name: '', duns: '12' } };
const slow: World = { ...accepted, faults: { ...accepted.faults, slow: true } };

/** Each answer that the mock platform has: operation, status and last path segment of the problem's type. */
const answers: [string, number, string, Called][] = [
  ['readInvitation', 200, '', { request: read(), world: known }],
  ['readInvitation', 200, '', { request: read(), world: worldOf('wrong-account') }],
  ['readInvitation', 200, '', { request: read(), world: worldOf('invitation-revoked') }],
  ['readInvitation', 302, '', { request: read({ headers: { accept: 'text/html' } }), world: known }],
  ['readInvitation', 404, 'invitation-not-found', { request: read(), world: worldOf('invitation-unknown') }],
  ['readInvitation', 429, 'rate-limited', { request: read(), world: busy }],
  ['readInvitation', 503, 'service-down', { request: read(), world: down }],
  ['acceptInvitation', 200, '', { request: accept(), world: known }],
  ['acceptInvitation', 200, '', { request: accept(), world: worldOf('messy-record') }],
  ['acceptInvitation', 200, '', { request: accept(), world: accepted, before: create() }],
  [
    'acceptInvitation',
    400,
    'idempotency-key-required',
    { request: accept({ headers: { 'idempotency-key': 'x' } }), world: known },
  ],
  ['acceptInvitation', 401, 'unauthorized', { request: accept({ by: 'nobody' }), world: known }],
  ['acceptInvitation', 403, 'wrong-account', { request: accept(), world: worldOf('account-known', 'a colleague') }],
  ['acceptInvitation', 404, 'invitation-not-found', { request: accept(), world: worldOf('invitation-unknown') }],
  ['acceptInvitation', 409, 'accepted-by-other', { request: accept(), world: worldOf('accepted-by-other') }],
  ['acceptInvitation', 410, 'invitation-expired', { request: accept(), world: worldOf('invitation-expired') }],
  ['acceptInvitation', 410, 'invitation-revoked', { request: accept(), world: worldOf('invitation-revoked') }],
  ['acceptInvitation', 413, 'too-large', { request: accept({ body: tooLarge }), world: known }],
  ['acceptInvitation', 429, 'rate-limited', { request: accept(), world: busy }],
  ['acceptInvitation', 503, 'service-down', { request: accept(), world: down }],
  ['createCompany', 200, '', { request: create({ body: wrong }), world: accepted, before: create() }],
  ['createCompany', 201, '', { request: create(), world: accepted }],
  [
    'createCompany',
    400,
    'idempotency-key-required',
    { request: create({ headers: { 'idempotency-key': '' } }), world: accepted },
  ],
  ['createCompany', 401, 'unauthorized', { request: create({ by: 'nobody' }), world: accepted }],
  ['createCompany', 403, 'not-allowed', { request: create(), world: known }],
  ['createCompany', 404, 'invitation-not-found', { request: create(), world: worldOf('invitation-unknown') }],
  ['createCompany', 409, 'company-exists', { request: create(), world: acceptedIn('company-exists') }],
  ['createCompany', 409, 'in-progress', { request: create(), world: slow, meanwhile: create() }],
  ['createCompany', 410, 'invitation-expired', { request: create(), world: worldOf('invitation-expired') }],
  ['createCompany', 413, 'too-large', { request: create({ body: tooLarge }), world: accepted }],
  ['createCompany', 422, 'invalid', { request: create({ body: wrong }), world: accepted }],
  [
    'createCompany',
    422,
    'idempotency-key-reused',
    { request: create(), world: accepted, before: create({ body: wrong }) },
  ],
  ['createCompany', 429, 'rate-limited', { request: create(), world: busy }],
  ['createCompany', 503, 'service-down', { request: create(), world: down }],
  ['lookUpCompany', 200, '', { request: lookUp(), world: accepted, before: create() }],
  ['lookUpCompany', 401, 'unauthorized', { request: lookUp({ by: 'nobody' }), world: accepted }],
  ['lookUpCompany', 404, 'company-not-found', { request: lookUp(), world: accepted }],
  ['lookUpCompany', 429, 'rate-limited', { request: lookUp(), world: busy }],
  ['lookUpCompany', 503, 'service-down', { request: lookUp(), world: down }],
];

test('it is OpenAPI 3.1, and its examples are as its schemas say', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  expect(contract.exampleFaults()).toEqual([]);
});

describe("the mock platform's answers are as it says", () => {
  test.each(answers)('%s: %i %s', async (...[, status, type, called]) => {
    const answer = await answerTo(called);
    expect(answer.status).toBe(status);
    const said = status < 400 ? {} : ((await answer.clone().json()) as { type: string });
    expect(said).toMatchObject(type ? { type: `https://platform.rconnect.example/problems/${type}` } : {});
    expect(await contract.answerFaults(called.request, answer)).toEqual([]);
  });

  test.each(['readInvitation', 'acceptInvitation', 'createCompany', 'lookUpCompany'])(
    '%s: every status that it knows was answered',
    (operation) => {
      const answered = answers.filter(([name]) => name === operation).map(([, status]) => String(status));
      expect(contract.statuses(operation)).toEqual([...new Set(answered)]);
    },
  );
});

describe('a planted wrong answer is found', () => {
  const json = (status: number, body: object, type = 'application/json'): Response =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
  const problem = (status: number, type: string): Response => json(status, { type }, 'application/problem+json');
  test.each([
    ['a status that it does not know', read(), json(418, {}), /418 is not documented/],
    [
      'an error as plain JSON',
      read(),
      json(404, { type: 'invitation-not-found' }),
      /application\/json is not documented/,
    ],
    ["another error's type", accept(), problem(409, 'company-exists'), /^body\/type must match pattern/],
    ['a member is missing', lookUp(), json(200, { homeUrl: '/home' }), /required property 'tenantId'/],
    ['neither record nor company', accept(), json(200, { company: {}, agreements: [] }), /^body\/company must match/],
    [
      'an agreement without its version',
      accept(),
      json(200, { company: { record: {} }, agreements: [{ id: 'a', title: 'A' }] }),
      /'version'/,
    ],
    ['a redirect that leads nowhere', read(), new Response(null, { status: 302 }), /^Location is missing/],
  ])('%s', async (...[, request, answer, fault]) => {
    expect(await contract.answerFaults(request, answer)).toContainEqual(expect.stringMatching(fault));
  });
});

test.each(Object.entries(calls))('a request as the plugin sends it is right: %s', async (_name, call) => {
  expect(await contract.requestFaults(call())).toEqual([]);
});

describe('a planted wrong request is found', () => {
  const company = (members: object): object => ({ ...order, company: { ...order.company, ...members } });
  test.each([
    ['a token at reading', read({ headers: { authorization: 'Bearer the-token' } }), /a token is sent/],
    ['no token', lookUp({ by: 'nobody' }), /a token is missing/],
    ['a key that is none', accept({ headers: { 'idempotency-key': 'once' } }), /^Idempotency-Key .*uuid/],
    ['a field too long', create({ body: company({ city: 'x'.repeat(101) }) }), /^body\/company\/city .*100/],
    ['an empty field', create({ body: company({ slogan: '' }) }), /^body\/company\/slogan/],
    ['no agreements', create({ body: { ...order, agreements: undefined } }), /'agreements'/],
    ['confirmed by false', create({ body: { ...order, confirmDuplicate: false } }), /^body\/confirmDuplicate/],
  ])('%s', async (_what, request, fault) => {
    expect(await contract.requestFaults(request)).toContainEqual(expect.stringMatching(fault));
  });
});

test('schema and words do not part', () => {
  const schema = z.object({ name: z.string(), town: z.object({ code: z.string() }) });
  expect(() => described(schema, { name: {}, town: {} })).toThrow('town.code has no words');
  expect(() => described(schema, { name: {}, town: {}, 'town.code': {}, country: {} })).toThrow(
    'no schema has country',
  );
});
