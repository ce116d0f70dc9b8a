import { getResponse } from 'msw/utils/get-response';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anInvitation, aUser } from '../../../mocks/data.ts';
import { handlers } from '../../../mocks/handlers.ts';
import { isScenarioName, scenarios } from '../../../mocks/scenarios.ts';
import { memoryStore, type WorldStore } from '../../../mocks/store.ts';
import { noFaults, type World } from '../../../mocks/world.ts';
import { inTime } from '../faked-time.ts';
import { calls, order, problemOf } from './platform.ts';

afterEach(() => vi.unstubAllGlobals());

/** The mock platform, with Willy URS signed in at the portal. */
function mocked(world: World): WorldStore {
  const session = { userId: aUser().id, token: 'the-token' };
  const store = memoryStore({ ...world, portal: { signIn: 'host', session } });
  const backend = handlers(store, {
    origin: location.origin,
    inviteUrl: 'https://platform.example/api/InviteUser',
    companiesUrl: 'https://platform.example/api/companies',
  });
  vi.stubGlobal('fetch', async (...asked: [RequestInfo, RequestInit?]) => {
    const response = await getResponse(backend, new Request(...asked));
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  });
  return store;
}
const scenario = (name: string): World => {
  if (!isScenarioName(name)) throw new Error(name);
  return scenarios[name].world();
};

test('read, accept, create, look up: one company, however often it is asked for', async () => {
  const store = mocked(scenario('no-agreements'));
  expect(await calls.read()).toMatchObject({ ok: true, value: { status: 'pending' } });
  expect(await calls.lookUp()).toEqual({ ok: true, value: undefined });
  expect(await calls.accept()).toMatchObject({ ok: true, value: { recordedBy: 'GFMS', agreements: [] } });
  const plain = { ...order, agreements: [] };
  const first = await calls.create(plain);
  expect(first).toMatchObject({ ok: true, value: { homeUrl: '/home' } });
  expect(await calls.create(plain)).toEqual(first);
  expect(await calls.create({ ...plain, company: { ...plain.company, city: 'Delft' } })).toEqual(first);
  expect(await calls.lookUp()).toEqual(first);
  expect(await calls.accept()).toEqual(first);
  expect((await store.read()).companies).toHaveLength(1);
});

test('two tabs at once make one company', async () => {
  const store = mocked(scenario('no-agreements'));
  await calls.accept();
  const plain = { ...order, agreements: [] };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const [one, other] = await inTime(Promise.all([calls.create(plain), calls.create(plain)]));
  expect(one).toMatchObject({ ok: true });
  expect(other).toEqual(one);
  expect((await store.read()).companies).toHaveLength(1);
});

describe('what the mock platform refuses', () => {
  test.each([
    ['invitation-unknown', 'read', 'invitation-not-found'],
    ['invitation-unknown', 'accept', 'invitation-not-found'],
    ['invitation-expired', 'accept', 'invitation-expired'],
    ['invitation-revoked', 'accept', 'invitation-revoked'],
    ['accepted-by-other', 'accept', 'accepted-by-other'],
    ['service-down', 'read', 'service-down'],
    ['rate-limited', 'read', 'rate-limited'],
    ['offline', 'read', 'service-down'],
    ['account-known', 'create', 'not-allowed'],
  ] as const)('%s: %s is %s', async (name, call, code) => {
    mocked(scenario(name));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const problem = await inTime(problemOf(calls[call]()));
    expect(problem.code).toBe(code);
    if (name !== 'offline') expect(problem.correlationId).toMatch(/^[\da-f-]{36}$/);
  });

  test.each(['invitation-expired', 'invitation-revoked'])('%s is readable all the same', async (name) => {
    mocked(scenario(name));
    expect(await calls.read()).toMatchObject({ value: { status: name.replace('invitation-', '') } });
  });

  test('a company that exists is named; "create anyway" makes another', async () => {
    const world = scenario('company-exists');
    mocked({ ...world, invitations: { [anInvitation().invitationId]: anInvitation({ agreements: [] }) } });
    await calls.accept();
    const plain = { ...order, agreements: [] };
    const existing = { name: 'URS Feinmechanik AG', city: 'Rotterdam', country: 'NL' };
    expect(await problemOf(calls.create(plain))).toMatchObject({ code: 'company-exists', existing });
    expect(await calls.create({ ...plain, confirmDuplicate: true })).toMatchObject({ ok: true });
  });

  test('an agreement that was not accepted is refused', async () => {
    mocked(scenario('account-known'));
    await calls.accept();
    expect(await problemOf(calls.create())).toMatchObject({ code: 'company-rejected' });
  });

  test('a token that it does not know is refused, and one that it knows is taken', async () => {
    mocked(scenario('account-known'));
    const token = ({ renew }: { renew: boolean }) =>
      Promise.resolve({ ok: true as const, value: renew ? 'the-token' : 'another' });
    expect(await calls.accept(token)).toMatchObject({ ok: true });
  });

  test('a slow answer comes', async () => {
    mocked({ ...scenario('account-known'), faults: { ...noFaults, slow: true } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    expect(await inTime(calls.read())).toMatchObject({ ok: true });
  });
});
