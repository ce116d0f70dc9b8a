import { delay } from 'msw/utils/delay';
import { sha256 } from '../entra/base64url.ts';
import type { WorldStore } from '../store.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { callerOf } from './caller.ts';
import type { Needs } from './company-rules.ts';
import { beginCreate, companyFor, finishCreate } from './create-company.ts';
import { invitationIn, readInvitation } from './read-invitation.ts';
import { problem, type Reply } from './reply.ts';
import { keyedBody } from './request-body.ts';

/** How the four calls are answered over HTTP: who calls, with what, how late. */
export interface PlatformAnswers {
  read: (request: Request) => Promise<Reply>;
  accept: (request: Request) => Promise<Reply>;
  create: (request: Request) => Promise<Reply>;
  lookUp: (request: Request) => Promise<Reply>;
}

/** `slowMs`: how late the answers come while `faults.slow`. */
export function platformAnswers(store: WorldStore, how: { needs: Needs; slowMs: number }): PlatformAnswers {
  /** The failure that the faults want instead of an answer. */
  async function failure(): Promise<Reply | undefined> {
    const { serviceDown, rateLimited } = (await store.read()).faults;
    if (serviceDown) return problem(503, 'service-down');
    return rateLimited ? problem(429, 'rate-limited', { headers: { 'Retry-After': '120' } }) : undefined;
  }

  async function trouble(): Promise<Reply | undefined> {
    if ((await store.read()).faults.slow) await delay(how.slowMs);
    return failure();
  }

  return {
    read: async ({ url }) => (await trouble()) ?? readInvitation(await store.read(), url),

    accept: async (request) => {
      const failed = await trouble();
      if (failed) return failed;
      const caller = await callerOf(store, request);
      if ('refused' in caller) return caller.refused;
      const sent = await keyedBody(request);
      if ('refused' in sent) return sent.refused;
      return store.change((world) => acceptInvitation(world, { url: request.url, user: caller.user }));
    },

    create: async (request) => {
      const caller = await callerOf(store, request);
      if ('refused' in caller) return caller.refused;
      const sent = await keyedBody(request);
      if ('refused' in sent) return sent.refused;
      const { key, body, canonical } = sent;
      const create = { user: caller.user, key, body, bodyHash: await sha256(canonical), needs: how.needs };
      const known = await store.change((world) => beginCreate(world, create));
      if (known) return (await failure()) ?? known;
      const failed = await trouble(); // late between the halves, so that a repeat meets one that still runs
      return store.change((world) => finishCreate(world, create, failed));
    },

    lookUp: async (request) => {
      const failed = await trouble();
      if (failed) return failed;
      const caller = await callerOf(store, request);
      if ('refused' in caller) return caller.refused;
      const world = await store.read();
      const invitation = invitationIn(world, request.url);
      const company = invitation?.acceptedBy === caller.user.id ? companyFor(world, invitation) : undefined;
      return company ?? problem(404, 'company-not-found');
    },
  };
}
