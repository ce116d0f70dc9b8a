import { issuers } from '../entra/authorities.ts';
import { verified } from '../entra/jwt.ts';
import type { User } from '../entra/records.ts';
import { platformId } from '../entra/tenant.ts';
import type { WorldStore } from '../store.ts';
import { timeIn } from '../world.ts';
import { problem, type Reply } from './reply.ts';

/** How far a token's beginning may lie ahead of the platform's clock. */
const toleranceS = 300;

/** The account behind the bearer token (an access token of Entra, or the portal's own session); else 401 or 403. */
export async function callerOf(store: WorldStore, request: Request): Promise<{ user: User } | { refused: Reply }> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  const world = await store.read();
  const { session } = world.portal;
  const claims = token === session?.token ? { oid: session.userId } : await claimsOf(store, token, timeIn(world));
  const user = world.users.find(({ id }) => id === claims?.['oid']);
  if (!claims || !user) {
    const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
    return { refused: problem(401, 'unauthorized', { headers }) };
  }
  const scope: unknown = 'scp' in claims ? claims['scp'] : 'Onboarding.Use';
  return scope === 'Onboarding.Use' ? { user } : { refused: problem(403, 'not-allowed') };
}

async function claimsOf(store: WorldStore, token: string, now: number): Promise<Record<string, unknown> | undefined> {
  const claims = await verified(token, await store.signingKeys());
  if (!issuers.some((one) => one === claims?.['iss']) || claims?.['aud'] !== platformId) return undefined;
  const { exp, nbf } = claims;
  if (typeof exp !== 'number' || exp * 1000 <= now) return undefined;
  if (typeof nbf !== 'number' || (nbf - toleranceS) * 1000 > now) return undefined;
  return claims;
}
