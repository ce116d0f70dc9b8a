import { timeIn, type World } from '../world.ts';
import { isDisabled } from './account-state.ts';
import { randomToken } from './base64url.ts';
import type { EntraErrorName } from './entra-error.ts';
import type { Grant } from './tokens.ts';

/** A single-page application's refresh token lives 24 h, however often it is rotated. */
export const refreshLifetimeMs = 24 * 3_600_000;

/** Spends a refresh token for a new one; a second use revokes the whole family (RFC 9700, 4.14.2). */
export function redeemRefreshToken(
  world: World,
  sent: { token: string; clientId: string; scope: string | undefined },
): Grant | EntraErrorName {
  const kept = world.refreshTokens.find(({ token }) => token === sent.token);
  const user = world.users.find(({ id }) => id === kept?.userId);
  if (!kept || !user || kept.clientId !== sent.clientId) return 'refresh-invalid';
  if (kept.used) {
    revokeFamily(world, kept.family);
    return 'refresh-revoked';
  }
  const at = timeIn(world);
  if (kept.expires <= at) return 'refresh-expired';
  const scope = sent.scope ?? kept.scope;
  if (!scope.split(' ').every((one) => kept.scope.split(' ').includes(one))) return 'scope-unknown';
  if (isDisabled(world)) return 'account-disabled';
  kept.used = true;
  const next = { ...kept, token: randomToken(), used: false };
  world.refreshTokens = [...world.refreshTokens.slice(-50), next];
  const { clientId, sid, expires } = kept;
  const bound = { user, clientId, scope, sid, nonce: undefined };
  return { ...bound, renewed: true, at, refreshToken: next.token, refreshExpires: expires };
}

/** Nothing that came of this authorization code is good any more. */
export function revokeFamily(world: World, family: string): void {
  for (const one of world.refreshTokens) if (one.family === family) one.used = true;
}
