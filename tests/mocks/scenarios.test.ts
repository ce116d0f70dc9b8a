import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin } from '../../mocks/entra/sign-in.ts';
import { memoryStore } from '../../mocks/store.ts';
import { isScenarioName, scenarioNames, scenarios, startScenario } from '../../mocks/scenarios.ts';
import { accessToken, authorizeRequest, backendWith, inviteUrl } from './backend.ts';

// HOST.md, last section.
const promised = [
  'account-known',
  'account-known-signed-out',
  'account-new',
  'account-guest',
  'host-signed-in',
  'wrong-account',
  'consent-declined',
  'invitation-expired',
  'invitation-revoked',
  'invitation-accepted',
  'invitation-unknown',
  'accepted-by-other',
  'company-rejected',
  'company-exists',
  'no-agreements',
  'messy-record',
  'offline',
  'slow',
  'service-down',
  'rate-limited',
];

test('the scenarios are those of HOST.md, one file each', () => {
  expect(scenarioNames).toEqual(promised);
  const files = readdirSync(join(import.meta.dirname, '../../mocks/scenarios'));
  expect(files.toSorted()).toEqual(promised.map((name) => `${name}.ts`).toSorted());
});

test('only their names are taken from the address', () => {
  expect(['slow', 'toString', '', null].map(isScenarioName)).toEqual([true, false, false, false]);
});

describe.each(scenarioNames)('%s', (name) => {
  test('starts afresh, with the invitation in the mailbox', async () => {
    const world = startScenario(name);
    expect(structuredClone(world)).toEqual(world);
    expect(world.scenario).toBe(name);
    expect(scenarios[name].title).not.toBe('');
    expect(world.mails).toMatchObject([
      { kind: 'invitation', link: '/api/InviteUser?invitationId=7ecbaadb-3c74-4d57-90aa-7d0678fd81f6' },
    ]);
    const store = memoryStore(world);
    await store.change((changed) => {
      changed.faults.offline = true;
      changed.users.length = 0;
    });
    expect(startScenario(name).users).toHaveLength(world.users.length);
    expect(startScenario(name).faults).toEqual(world.faults);
  });
});

test.each([
  ['account-known', 200, 'pending'],
  ['invitation-expired', 200, 'expired'],
  ['invitation-revoked', 200, 'revoked'],
  ['invitation-accepted', 200, 'accepted'],
  ['accepted-by-other', 200, 'accepted'],
  ['invitation-unknown', 404, undefined],
  ['service-down', 503, undefined],
  ['rate-limited', 429, undefined],
] as const)('%s: the invitation is answered %i, %s', async (name, status, state) => {
  backendWith(startScenario(name));
  const response = await fetch(inviteUrl);
  expect(response.status).toBe(status);
  if (state) expect(await response.json()).toMatchObject({ status: state });
});

test.each([
  ['account-known', 'leave'],
  ['account-known-signed-out', 'password'],
  ['account-new', 'sign-in'],
  ['account-guest', 'sign-in'],
  ['consent-declined', 'terms'],
] as const)('%s: Microsoft shows %s first', (name, page) => {
  const request = authorizeRequest({ login_hint: 'willy.urs@customer.example' });
  expect(begin(startScenario(name), request).page).toBe(page);
});

test.each([
  ['account-known', 200],
  ['wrong-account', 403],
  ['accepted-by-other', 409],
  ['invitation-accepted', 200],
  ['no-agreements', 200],
  ['messy-record', 200],
] as const)('%s: accepting with the session at Microsoft is answered %i', async (name, status) => {
  const store = backendWith(startScenario(name));
  const headers = {
    Authorization: `Bearer ${await accessToken(store)}`,
    'Idempotency-Key': '0f8fad5b-d9cb-869f-a165-70867728950e',
  };
  expect((await fetch(inviteUrl, { method: 'POST', body: '{}', headers })).status).toBe(status);
});

test('host-signed-in: the platform takes the token of the portal', async () => {
  const store = backendWith(startScenario('host-signed-in'));
  const { signIn, session } = (await store.read()).portal;
  expect(signIn).toBe('host');
  const headers = {
    Authorization: `Bearer ${session?.token ?? ''}`,
    'Idempotency-Key': '0f8fad5b-d9cb-869f-a165-70867728950e',
  };
  expect((await fetch(inviteUrl, { method: 'POST', body: '{}', headers })).status).toBe(200);
});
