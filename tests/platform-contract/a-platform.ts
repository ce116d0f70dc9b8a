import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw/utils/get-response';
import { aColleague, aUser, anInvitation } from '../../mocks/data.ts';
import { issuers } from '../../mocks/entra/authorities.ts';
import { sign } from '../../mocks/entra/jwt.ts';
import { newSigningKeys } from '../../mocks/entra/signing-keys.ts';
import { platformId } from '../../mocks/entra/tenant.ts';
import { platformHandlers } from '../../mocks/platform/handlers.ts';
import { memoryStore, type WorldStore } from '../../mocks/store.ts';
import { aWorld, type World } from '../../mocks/world.ts';
import { listen, type Loopback } from '../providers/loopback.ts';
import { send, toRequest } from '../providers/portal.ts';

/** A request, and who answers it rightly. */
export interface Asked {
  request: Request;
  /** `POST InviteUser`; a preflight is an `OPTIONS`. */
  call: string;
  /** As a browser asks when somebody follows a link. */
  navigates: boolean;
  answer: (request?: Request) => Promise<Response>;
  store: WorldStore;
}

/** How a platform answers otherwise than PLATFORM.md says. */
export type Deviation = (asked: Asked) => Promise<Response>;

/** The mocks' platform behind a real server, which is what the contract is written for. */
export interface APlatform {
  line: Loopback;
  store: WorldStore;
  /** What the command is told: the addresses, the invitation, the tokens. */
  options: { addresses: string[]; invitation: string[]; token: string[]; otherToken: string[] };
}

/** An access token as the platform takes it, an hour long. */
async function tokenOf(userId: string, store: WorldStore): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuers[0] ?? '', aud: platformId, scp: 'Onboarding.Use', oid: userId };
  return sign({ ...claims, nbf: now, exp: now + 3600 }, await store.signingKeys());
}

/** Willy URS is invited, Anna Meier is not; a name in the answers shows whether they are UTF-8. */
const world = (): World =>
  aWorld(anInvitation({ inviter: { name: 'Müller, Jörg', organization: 'GFMS' } }), { users: [aUser(), aColleague()] });

/** The same for every platform of a process: making them takes longer than a test. */
const keys = newSigningKeys();

/** @param deviates how it answers otherwise than it should */
export async function startPlatform(deviates: Deviation = ({ answer }) => answer()): Promise<APlatform> {
  const store = { ...memoryStore(world()), signingKeys: () => keys };
  const line = await listen('http', (address) => {
    const where = { inviteUrl: `${address}/api/InviteUser`, companiesUrl: `${address}/api/companies` };
    const handlers = platformHandlers(store, { ...where, onboardingUrl: 'https://portal.example/onboarding' });
    const play = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
      const request = await toRequest(incoming, address);
      const answer = async (asked = request): Promise<Response> =>
        (await getResponse(handlers, asked)) ?? new Response(null, { status: 404 });
      const call = `${request.method} ${new URL(request.url).pathname.replace('/api/', '')}`;
      const navigates = request.headers.get('Accept')?.includes('text/html') ?? false;
      await send(await deviates({ request, call, navigates, answer, store }), response);
    };
    return (incoming, response) => {
      play(incoming, response).catch((error: unknown) => response.destroy(error as Error));
    };
  });
  const { address } = line;
  return {
    line,
    store,
    options: {
      addresses: ['--invite-url', `${address}/api/InviteUser`, '--companies-url', `${address}/api/companies`],
      invitation: ['--invitation-id', '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6'],
      token: ['--token', await tokenOf(aUser().id, store)],
      otherToken: ['--other-token', await tokenOf(aColleague().id, store)],
    },
  };
}
