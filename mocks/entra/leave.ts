import { timeIn, type World } from '../world.ts';
import { forgetAttempt, type Asked, type SignInStep } from './attempt.ts';
import { base64Url, randomToken } from './base64url.ts';
import { entraError, type EntraErrorName } from './entra-error.ts';
import type { User } from './records.ts';
import { redirectUrl } from './redirect-url.ts';
import { tenantId } from './tenant.ts';

/** Codes are short-lived (RFC 6749, 4.1.2, recommends 10 minutes at most). */
const codeLifetimeMs = 5 * 60_000;

/** Signed in: back to the application with an authorization code. */
export function leaveWithCode(world: World, { request, user }: Asked & { user: User }): SignInStep {
  forgetAttempt(world, request);
  const sid = world.session?.sid ?? '';
  const code = randomToken();
  const { clientId, redirectUri, codeChallenge, scope, nonce } = request;
  const expires = timeIn(world) + codeLifetimeMs;
  const bound = { clientId, redirectUri, codeChallenge, scope, nonce, userId: user.id, sid, expires };
  world.authorizationCodes = [...world.authorizationCodes.slice(-50), { code, ...bound, used: false }];
  const clientInfo = request.clientInfo ? { client_info: clientInfoOf(user) } : {};
  return { page: 'leave', to: redirectUrl(request, { code, ...clientInfo, session_state: sid }) };
}

/** Not signed in: back to the application with an error. */
export function leaveWithError(world: World, { request, name }: Asked & { name: EntraErrorName }): SignInStep {
  forgetAttempt(world, request);
  const { error, error_description } = entraError(name, { at: timeIn(world), correlationId: request.correlationId });
  const cancel = error === 'access_denied' ? { error_subcode: 'cancel' } : {};
  return { page: 'leave', to: redirectUrl(request, { error, ...cancel, error_description }) };
}

/** Who it is, as MSAL wants it beside every answer. */
export function clientInfoOf(user: User): string {
  return base64Url(JSON.stringify({ uid: user.id, utid: tenantId }));
}
