import { loginHintOf } from './accounts.ts';
import { base64Url, randomToken } from './base64url.ts';
import { sign, type Claims } from './jwt.ts';
import { clientInfoOf } from './leave.ts';
import type { User } from './records.ts';
import { issuer, platformId, platformScope, tenantId } from './tenant.ts';

const lifetimeS = 3600;
/** Microsoft Graph: whom an access token is for when no scope of ours was asked. */
const graphId = '00000003-0000-0000-c000-000000000000';

/** What a code or a refresh token was good for. */
export interface Grant {
  user: User;
  clientId: string;
  scope: string;
  nonce: string | undefined;
  sid: string;
  refreshToken: string | undefined;
  refreshExpires: number; // ms since the epoch
  at: number; // ms since the epoch, backend's time
}

/** The token endpoint's answer. Source: https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
export async function tokenAnswer(grant: Grant, keys: CryptoKeyPair): Promise<Record<string, string | number>> {
  const { user, clientId, nonce } = grant;
  const asked = grant.scope.split(' ').filter((one) => one !== 'offline_access');
  const named: Claims = { name: user.name, preferred_username: user.email };
  const hints: Claims = { login_hint: loginHintOf(user), ...(nonce === undefined ? {} : { nonce }) };
  const email: Claims = asked.includes('email') ? { email: user.email } : {};
  const id = { ...common(grant), aud: clientId, ...named, ...email, ...hints };
  const forPlatform = asked.includes(platformScope);
  const audience = { aud: forPlatform ? platformId : graphId, scp: forPlatform ? 'Onboarding.Use' : asked.join(' ') };
  const refresh = grant.refreshToken && {
    refresh_token: grant.refreshToken,
    refresh_token_expires_in: Math.floor((grant.refreshExpires - grant.at) / 1000),
  };
  return {
    token_type: 'Bearer',
    scope: asked.join(' '),
    expires_in: lifetimeS,
    ext_expires_in: lifetimeS,
    access_token: await sign({ ...common(grant), ...audience, azp: clientId, ...named }, keys),
    id_token: await sign(id, keys),
    client_info: clientInfoOf(user),
    ...refresh,
  };
}

function common({ user, clientId, sid, at }: Grant): Claims {
  const iat = Math.floor(at / 1000);
  const times = { iat, nbf: iat, exp: iat + lifetimeS };
  // `sub` is another for every application, as Entra's.
  const who = { tid: tenantId, oid: user.id, sub: base64Url(`${user.id}|${clientId}`) };
  return { iss: issuer, ...times, ...who, sid, uti: randomToken().slice(0, 22), ver: '2.0' };
}
