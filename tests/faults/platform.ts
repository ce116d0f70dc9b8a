import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw/utils/get-response';
import { platformHandlers } from '../../mocks/platform/handlers.ts';
import { scenarios } from '../../mocks/scenarios.ts';
import { memoryStore } from '../../mocks/store.ts';
import { listen, type Loopback } from '../providers/loopback.ts';
import { send, toRequest } from '../providers/portal.ts';
import { faults, type Call, type FaultName } from './faults.ts';

const calls: Record<string, Call> = {
  'GET /api/InviteUser': 'read',
  'POST /api/InviteUser': 'accept',
  'POST /api/companies': 'create',
  'GET /api/companies': 'look up',
};
/** A request, without what is in its query. */
export const nameOf = (method: string, url: string): string => `${method} ${new URL(url).pathname}`;

/** Which of the four calls a request is; none for a preflight. */
export const callOf = (method: string, url: string): Call | undefined => calls[nameOf(method, url)];

/** A request as the server has it, and who answers rightly. */
interface Asked {
  incoming: IncomingMessage;
  response: ServerResponse;
  address: string;
  answer: (request: Request) => Promise<Response>;
}

/** The mocks' platform behind a real server, and what is wrong at it. */
export class FaultyPlatform {
  readonly store = memoryStore(scenarios['host-signed-in'].world());
  /** Who answers wrongly, and how. */
  readonly wrong = new Map<Call, FaultName>();
  /** A create that is answered wrongly has made its company all the same. */
  makesAllTheSame = false;
  /** The requests that nobody will answer any more, as `nameOf` says. */
  readonly held: string[] = [];
  /** What happens when a call has arrived, and before it is answered. */
  arrived: (call: Call) => Promise<void> = () => Promise.resolve();
  #line: Loopback | undefined;
  #listens = false;

  get address(): string {
    return this.#line?.address ?? '';
  }

  /** From now on connections are refused. */
  async hangUp(): Promise<void> {
    if (this.#listens) await this.#line?.close();
    this.#listens = false;
  }

  /** From now on they are taken again. */
  async pickUp(): Promise<void> {
    if (!this.#listens) await this.#line?.listenAgain();
    this.#listens = true;
  }

  /** @param onboardingUrl where a browser that follows the mail's link is sent on to */
  async start(onboardingUrl: string): Promise<void> {
    this.#line = await listen('http', (address) => {
      const where = { inviteUrl: `${address}/api/InviteUser`, companiesUrl: `${address}/api/companies` };
      const handlers = platformHandlers(this.store, { ...where, onboardingUrl });
      const answer = async (request: Request): Promise<Response> =>
        (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
      return (incoming, response) => {
        this.#play({ incoming, response, address, answer }).catch((error: unknown) => response.destroy(error as Error));
      };
    });
    this.#listens = true;
  }

  async #play({ incoming, response, address, answer }: Asked): Promise<void> {
    const request = await toRequest(incoming, address);
    const call = request.headers.get('Accept')?.includes('text/html') ? undefined : callOf(request.method, request.url);
    if (call) await this.arrived(call);
    if (response.destroyed) return;
    const fault = call && this.wrong.get(call);
    const play = fault && faults[fault];
    if (!call || typeof play !== 'function') return send(await answer(request), response);
    const made = call !== 'create' || this.makesAllTheSame || fault === 'extra members';
    const example = { tenantId: 'of-no-company', homeUrl: '/home' };
    const right = made ? ((await (await answer(request)).json()) as object) : example;
    response.setHeader('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '*');
    response.setHeader('Access-Control-Expose-Headers', 'retry-after, x-correlation-id, date');
    const hold = (): void => {
      const name = nameOf(request.method, request.url);
      this.held.push(name);
      response.once('close', () => this.held.splice(this.held.indexOf(name), 1));
    };
    play({ response, call, right, hold, reset: () => this.#line?.reset(response) });
  }
}
