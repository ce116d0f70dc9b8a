import { aUser } from '../../mocks/data.ts';
import { acceptInvitation } from '../../mocks/platform/accept-invitation.ts';
import { beginCreate, companyFor, finishCreate, type Create } from '../../mocks/platform/create-company.ts';
import { invitationIn, readInvitation } from '../../mocks/platform/read-invitation.ts';
import { problem, toResponse, type Reply } from '../../mocks/platform/reply.ts';
import { scenarios } from '../../mocks/scenarios.ts';
import { timeIn, type World } from '../../mocks/world.ts';
import type { Fate } from './fates.ts';

const thereMs = 60;
const workMs = 300;
const backMs = 60;
/** Longer than the plugin waits for one try. */
const lateMs = 12_000;

/**
 * How a create that comes once more is known: by its invitation, as PLATFORM.md promises; by its key alone, so that the
 * plugin's care is all there is; or not at all.
 */
export type KnowsBy = 'invitation' | 'key' | 'nothing';

/** The mock platform's own rules over a plain world, without HTTP and without a copy of the world for each call. */
export class SimulatedPlatform {
  readonly world: World = scenarios['host-signed-in'].world();
  /** The one that is taken. */
  token = 'token-1';
  #calls = 0;
  readonly #fates: Fate[];
  readonly #knowsBy: KnowsBy;
  readonly #after: (ms: number) => Promise<void>;

  /** `slowness`: how long its milliseconds are, where the time is not the test's. */
  constructor({ fates, knowsBy }: { fates: Fate[]; knowsBy: KnowsBy }, slowness = 1) {
    this.#fates = fates;
    this.#knowsBy = knowsBy;
    this.#after = (ms) => new Promise((resolve) => setTimeout(resolve, ms * slowness));
  }

  /** In place of the browser's. */
  fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const gaveUp = new Promise<never>((_answer, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
    });
    // What is on its way arrives, whether somebody still waits for it or not.
    const answer = await Promise.race([this.answer(request), gaveUp]);
    return answer === 'silence' ? gaveUp : answer;
  };

  /** What a request comes to; throws as `fetch` does. When the list of fates ends, all goes well. */
  async answer(request: Request): Promise<Response | 'silence'> {
    const fate = this.#fates[this.#calls++] ?? 'arrives';
    const body = request.method === 'POST' ? ((await request.json()) as Record<string, unknown>) : {};
    if (fate === 'effect after the time-out') {
      void this.#after(lateMs).then(() => this.#reply(request, body));
      return 'silence';
    }
    await this.#after(thereMs);
    if (fate === 'never arrives') throw new TypeError('Failed to fetch');
    if (fate === 'silence') return fate;
    if (typeof fate === 'object') return this.#send(refusal(fate.status, fate.retryAfterS));
    const reply = await this.#reply(request, body);
    await this.#after(backMs);
    if (fate === 'silence after the effect') return 'silence';
    if (fate === 'answer lost') throw new TypeError('Failed to fetch');
    return fate === 'arrives' ? this.#send(reply) : new Response('<!doctype html><title>Gateway</title>');
  }

  #send(reply: Reply): Response {
    const response = toResponse(reply);
    response.headers.set('Date', new Date(timeIn(this.world)).toUTCString());
    return response;
  }

  async #reply({ url, method, headers }: Request, body: Record<string, unknown>): Promise<Reply> {
    const { world } = this;
    const asksInvitation = !new URL(url).pathname.endsWith('/companies');
    if (asksInvitation && method === 'GET') return readInvitation(world, url);
    if (headers.get('Authorization') !== `Bearer ${this.token}`) return problem(401, 'unauthorized');
    if (asksInvitation) return acceptInvitation(world, { url, user: aUser() });
    if (method === 'POST') return this.#create(headers.get('Idempotency-Key') ?? '', body);
    const invitation = invitationIn(world, url);
    return (invitation && companyFor(world, invitation)) ?? problem(404, 'company-not-found');
  }

  async #create(key: string, body: Record<string, unknown>): Promise<Reply> {
    const create: Create = { user: aUser(), key, body, bodyHash: JSON.stringify(body), needs: () => false };
    const known = beginCreate(this.#seen(), create);
    if (known) return known;
    await this.#after(workMs);
    const seen = this.#seen();
    const before = seen.companies.length;
    const reply = finishCreate(seen, create);
    if (seen !== this.world) this.world.companies.push(...seen.companies.slice(before));
    return reply;
  }

  /** The world as creating sees it. */
  #seen(): World {
    if (this.#knowsBy === 'invitation') return this.world;
    return { ...this.world, companies: [], ...(this.#knowsBy === 'nothing' && { keys: {} }) };
  }
}

const refusal = (status: number, retryAfterS?: number): Reply =>
  problem(status, 'trouble', retryAfterS === undefined ? {} : { headers: { 'Retry-After': String(retryAfterS) } });
