import { timeIn, type World } from '../world.ts';
import { forgetAttempt, type Asked, type SignInStep } from './attempt.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { base64Url, randomToken } from './base64url.ts';
import { errorInRedirect, type EntraErrorName } from './entra-error.ts';
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
  const members = { code, ...clientInfo, session_state: sid };
  return { page: 'leave', to: redirectUrl(request, { ...members, ...issIn(world, request) }) };
}

/** Not signed in: back to the application with an error. */
export function leaveWithError(world: World, { request, name }: Asked & { name: EntraErrorName }): SignInStep {
  forgetAttempt(world, request);
  const members = errorInRedirect(name, { at: timeIn(world), correlationId: request.correlationId });
  return { page: 'leave', to: redirectUrl(request, { ...members, ...issIn(world, request) }) };
}

/** RFC 9207: who answers, where discovery announces that answers say so; or what a fault makes of it. */
function issIn({ entraFaults }: World, { issuer }: AuthorizeRequest): { iss?: string } {
  if (entraFaults.answerIss === 'wrong') return { iss: 'https://login.elsewhere.example/v2.0' };
  return entraFaults.announceIss === 'on' && entraFaults.answerIss === 'off' ? { iss: issuer } : {};
}

/** Who it is, as MSAL wants it beside every answer. */
export function clientInfoOf(user: User): string {
  return base64Url(JSON.stringify({ uid: user.id, utid: tenantId }));
}
