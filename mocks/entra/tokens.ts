import { loginHintOf } from './accounts.ts';
import { base64Url, randomToken } from './base64url.ts';
import type { EntraFaults } from './faults.ts';
import { sign, unsigned, type Claims } from './jwt.ts';
import { clientInfoOf } from './leave.ts';
import type { User } from './records.ts';
import { contradicting, tampered } from './tampered.ts';
import { platformId, platformScope, tenantId } from './tenant.ts';

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
  /** Came by a refresh token. */
  renewed: boolean;
  at: number; // ms since the epoch, backend's time
}

interface Signing {
  issuer: string; // of the door that was used
  faults: EntraFaults;
  keys: CryptoKeyPair;
}

/** The token endpoint's answer. Source: https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
export async function tokenAnswer(grant: Grant, signing: Signing): Promise<Record<string, string | number>> {
  const { user, clientId } = grant;
  const { issuer, keys } = signing;
  const asked = grant.scope.split(' ').filter((one) => one !== 'offline_access');
  const forPlatform = asked.includes(platformScope);
  const audience = { aud: forPlatform ? platformId : graphId, scp: forPlatform ? 'Onboarding.Use' : asked.join(' ') };
  const access = { iss: issuer, ...common(grant), ...audience, azp: clientId, ...names(user) };
  const refresh = grant.refreshToken && {
    refresh_token: grant.refreshToken,
    refresh_token_expires_in: Math.floor((grant.refreshExpires - grant.at) / 1000),
  };
  return {
    token_type: 'Bearer',
    scope: asked.join(' '),
    expires_in: lifetimeS,
    ext_expires_in: lifetimeS,
    access_token: await sign(access, keys),
    id_token: await idToken(grant, signing),
    client_info: clientInfoOf(user),
    ...refresh,
  };
}

function idToken(grant: Grant, { issuer, faults, keys }: Signing): Promise<string> {
  const { user, clientId, nonce, scope, renewed } = grant;
  const email: Claims = scope.split(' ').includes('email') ? { email: user.email } : {};
  const hints: Claims = { login_hint: loginHintOf(user), ...(nonce === undefined ? {} : { nonce }) };
  const right = { iss: issuer, ...common(grant), aud: clientId, ...names(user), ...email, ...hints };
  const { idToken: fault, renewedIdToken } = faults;
  const claims = renewed && renewedIdToken !== 'off' ? contradicting(right, renewedIdToken) : right;
  if (fault === 'off') return sign(claims, keys);
  return fault === 'alg-none' ? Promise.resolve(unsigned(claims)) : sign(tampered(claims, fault), keys);
}

const names = (user: User): Claims => ({ name: user.name, preferred_username: user.email });

function common({ user, clientId, sid, at }: Grant): Claims {
  const iat = Math.floor(at / 1000);
  const times = { iat, nbf: iat, exp: iat + lifetimeS };
  // `sub` is another for every application, as Entra's.
  const who = { tid: tenantId, oid: user.id, sub: base64Url(`${user.id}|${clientId}`) };
  return { ...times, ...who, sid, uti: randomToken().slice(0, 22), ver: '2.0' };
}
