import { getResponse } from 'msw';
import { aColleague, anInvitation, aUser } from '../../mocks/data.ts';
import { handlers } from '../../mocks/handlers.ts';
import { startScenario, type ScenarioName } from '../../mocks/scenarios.ts';
import { memoryStore } from '../../mocks/store.ts';
import type { World } from '../../mocks/world.ts';

const address = 'https://platform.example/api';
const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const key = '0f8fad5b-d9cb-869f-a165-70867728950e';

/** A call to the mock platform, and the world that it meets. */
export interface Called {
  request: Request;
  world: World;
  /** A call before this one. */
  before?: Request;
  /** A call that still runs. */
  meanwhile?: Request;
}

/** `by`: without a token; reading needs none. */
interface Asked {
  by?: 'nobody';
  headers?: Record<string, string>;
  body?: unknown;
}

const company = { name: 'URS Feinmechanik AG', street: 'Baan 6', city: 'Rotterdam', country: 'NL' };
/** What is accepted in the world of `account-known`. */
export const order = {
  invitationId: id,
  company,
  agreements: [
    { id: 'saas', version: '3.2' },
    { id: 'dpa', version: '1.4' },
  ],
};

function asked(path: string, method: string, { by, headers, body }: Asked): Request {
  const json = body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': key };
  const token = by === 'nobody' ? {} : { authorization: 'Bearer the-token' };
  const all = { accept: 'application/json', ...json, ...token, ...headers };
  return new Request(`${address}${path}`, {
    method,
    headers: all,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export const calls = {
  read: (how: Asked = {}) => asked(`/InviteUser?invitationId=${id}`, 'GET', { by: 'nobody', ...how }),
  accept: (how: Asked = {}) => asked(`/InviteUser?invitationId=${id}`, 'POST', { body: {}, ...how }),
  create: (how: Asked = {}) => asked('/companies', 'POST', { body: order, ...how }),
  lookUp: (how: Asked = {}) => asked(`/companies?invitationId=${id}`, 'GET', how),
};

/** The world of a scenario, with the invited account or a colleague signed in at the portal. */
export function worldOf(name: ScenarioName, who: 'invited' | 'a colleague' = 'invited'): World {
  const world = startScenario(name);
  const user = who === 'invited' ? aUser() : aColleague();
  return {
    ...world,
    users: [user, ...world.users.filter((one) => one.id !== user.id)],
    portal: { signIn: 'host', session: { userId: user.id, token: 'the-token' } },
  };
}

/** The same, accepted before. */
export const acceptedIn = (name: ScenarioName): World => {
  const world = worldOf(name);
  return { ...world, invitations: { [id]: { ...(world.invitations[id] ?? anInvitation()), acceptedBy: aUser().id } } };
};

/** What the mock platform answers. */
export async function answerTo({ request, world, before, meanwhile }: Called): Promise<Response> {
  const where = { inviteUrl: `${address}/InviteUser`, companiesUrl: `${address}/companies`, slowMs: 200 };
  const backend = handlers(memoryStore(world), { origin: 'https://portal.example', ...where });
  if (before) await getResponse(backend, before.clone());
  const running = meanwhile && getResponse(backend, meanwhile.clone());
  const answer = await getResponse(backend, request.clone());
  await running;
  if (!answer) throw new Error(`nobody answers ${request.url}`);
  return answer;
}
