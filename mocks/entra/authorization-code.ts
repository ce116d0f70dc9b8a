import { timeIn, type World } from '../world.ts';
import { isDisabled } from './account-state.ts';
import { randomToken } from './base64url.ts';
import type { EntraErrorName } from './entra-error.ts';
import { refreshLifetimeMs, revokeFamily } from './refresh-token.ts';
import type { Grant } from './tokens.ts';

export interface CodeRedemption {
  code: string;
  clientId: string;
  redirectUri: string;
  challenge: string; // S256 of the verifier that came with the code
}

/** Spends a code, once; a second time revokes what the first one gave (RFC 6749, 4.1.2 and 10.5). */
export function redeemCode(world: World, sent: CodeRedemption): Grant | EntraErrorName {
  const kept = world.authorizationCodes.find(({ code }) => code === sent.code);
  const user = world.users.find(({ id }) => id === kept?.userId);
  if (!kept || !user) return 'code-invalid';
  if (kept.used) {
    revokeFamily(world, kept.code);
    return 'code-redeemed';
  }
  if (kept.expires <= timeIn(world)) return 'code-expired';
  if (kept.clientId !== sent.clientId) return 'code-other-client';
  if (kept.redirectUri !== sent.redirectUri) return 'code-other-redirect';
  if (kept.codeChallenge !== sent.challenge) return 'verifier-wrong';
  if (isDisabled(world)) return 'account-disabled';
  kept.used = true;
  const at = timeIn(world);
  const { clientId, scope, nonce, sid, userId } = kept;
  const grant = { user, clientId, scope, nonce, sid, renewed: false, at, refreshExpires: at + refreshLifetimeMs };
  if (!scope.split(' ').includes('offline_access')) return { ...grant, refreshToken: undefined };
  const token = randomToken();
  const bound = { family: kept.code, clientId, scope, userId, sid, expires: grant.refreshExpires };
  world.refreshTokens.push({ token, ...bound, used: false });
  return { ...grant, refreshToken: token };
}
