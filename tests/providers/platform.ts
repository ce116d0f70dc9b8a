import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { User } from '../../mocks/entra/records.ts';
import { acceptInvitation } from '../../mocks/platform/accept-invitation.ts';
import { beginCreate, companyFor, finishCreate } from '../../mocks/platform/create-company.ts';
import { invitationIn, readInvitation } from '../../mocks/platform/read-invitation.ts';
import { problem, toResponse, type Reply } from '../../mocks/platform/reply.ts';
import { keyedBody } from '../../mocks/platform/request-body.ts';
import { aWorld, type World } from '../../mocks/world.ts';
import { accountOf, accounts } from './accounts.ts';
import { platformAudience, platformScope } from './provider.ts';

/** A token that the platform took for good. */
export interface AcceptedToken {
  id: string; // jti
  email: string;
  expires: number; // ms since the epoch
}

/** The platform's four calls, for accounts of a real provider. */
export interface Platform {
  world: World;
  /** Oldest first; one for each call that needs a token. */
  accepted: AcceptedToken[];
  /** Every token that it knows is refused from here on, as when an administrator ends a session. */
  refuseKnownTokens(): void;
  /** @param request below `/api/` */
  answer(request: Request): Promise<Response>;
}

type Caller = { user: User } | { refused: Reply };

export function aPlatform(issuer: () => string): Platform {
  const world = aWorld(undefined, { users: accounts });
  const accepted: AcceptedToken[] = [];
  const refused = new Set<string>();
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  /** Signature, issuer, audience, time and scope, as RFC 9068 asks of a resource server. */
  async function verified(token: string): Promise<AcceptedToken & { user: User }> {
    keys ??= createRemoteJWKSet(new URL(`${issuer()}/jwks`));
    const expected = { issuer: issuer(), audience: platformAudience, algorithms: ['RS256'], typ: 'at+jwt' };
    const { payload } = await jwtVerify(token, keys, { ...expected, requiredClaims: ['exp', 'sub', 'jti', 'scope'] });
    const { jti: id = '', sub = '', exp = 0, scope } = payload;
    const user = accountOf({ id: sub });
    if (scope !== platformScope || !user || refused.has(id)) throw new TypeError('not for this platform');
    return { id, email: user.email, expires: exp * 1000, user };
  }

  async function callerOf(request: Request): Promise<Caller> {
    const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.get('Authorization') ?? '') ?? [];
    try {
      const { user, ...known } = await verified(token);
      accepted.push(known);
      return { user };
    } catch {
      return {
        refused: problem(401, 'unauthorized', { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } }),
      };
    }
  }

  async function create(request: Request, user: User): Promise<Reply> {
    const sent = await keyedBody(request);
    if ('refused' in sent) return sent.refused;
    const order = { user, key: sent.key, body: sent.body, bodyHash: sent.canonical, needs: () => false };
    return beginCreate(world, order) ?? finishCreate(world, order);
  }

  async function reply(request: Request): Promise<Reply> {
    const { url, method } = request;
    const call = `${method} ${new URL(url).pathname}`;
    if (call === 'GET /api/InviteUser') return readInvitation(world, url);
    const caller = await callerOf(request);
    if ('refused' in caller) return caller.refused;
    const { user } = caller;
    if (call === 'POST /api/InviteUser') return acceptInvitation(world, { url, user });
    if (call === 'POST /api/companies') return create(request, user);
    const invitation = invitationIn(world, url);
    return (invitation?.acceptedBy === user.id && companyFor(world, invitation)) || problem(404, 'company-not-found');
  }

  return {
    world,
    accepted,
    refuseKnownTokens() {
      for (const { id } of accepted) refused.add(id);
    },
    answer: async (request) => toResponse(await reply(request)),
  };
}
