import { HttpResponse } from 'msw/http';
import type { WorldStore } from '../store.ts';
import { timeIn } from '../world.ts';
import { redeemCode } from './authorization-code.ts';
import { sha256 } from './base64url.ts';
import { entraError, type EntraError, type EntraErrorName } from './entra-error.ts';
import { failureAnswer, isFailure } from './failure-answer.ts';
import type { Failure } from './faults.ts';
import { redeemRefreshToken } from './refresh-token.ts';
import { isClient } from './tenant.ts';
import { tokenAnswer, type Grant } from './tokens.ts';

/** RFC 6749, 5.1: tokens are kept by nobody on the way. */
const headers = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

/** Answers `POST …/oauth2/v2.0/token`: grants authorization_code (with PKCE) and refresh_token. */
export async function answerTokenRequest(
  store: WorldStore,
  { request, issuer }: { request: Request; issuer: string },
): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const outcome = await grantFor(store, { form, origin: request.headers.get('Origin') });
  if (typeof outcome !== 'string') {
    const faults = (await store.read()).entraFaults;
    const answer = await tokenAnswer(outcome, { issuer, faults, keys: await store.signingKeys() });
    return HttpResponse.json(answer, { headers });
  }
  if (isFailure(outcome)) return failureAnswer(outcome);
  const inQuery = new URL(request.url).searchParams.get('client-request-id');
  const correlationId = form.get('client-request-id') ?? inQuery ?? undefined;
  const error = entraError(outcome, { at: timeIn(await store.read()), correlationId });
  return HttpResponse.json({ ...error }, { status: statusOf(error), headers });
}

function statusOf({ error }: EntraError): number {
  const statuses: Record<string, number> = { invalid_client: 401, server_error: 500, temporarily_unavailable: 503 };
  return statuses[error] ?? 400;
}

/** What the form asks for, `origin` being the page that asks; not even looked at while a fault is on. */
async function grantFor(
  store: WorldStore,
  { form, origin }: { form: URLSearchParams; origin: string | null },
): Promise<Grant | EntraErrorName | Failure> {
  const clientId = form.get('client_id');
  if (!isClient(clientId)) return 'client-unknown';
  const faults = (await store.read()).entraFaults;
  switch (form.get('grant_type')) {
    case 'authorization_code': {
      if (faults.redemption !== 'off') return faults.redemption;
      const [code, redirectUri, verifier] = [form.get('code'), form.get('redirect_uri'), form.get('code_verifier')];
      if (!code || !redirectUri || !verifier) return 'parameter-missing';
      // A single-page application's code is for pages of its redirect URI's origin.
      if (origin !== null && !redirectUri.startsWith(`${origin}/`)) return 'code-other-origin';
      const challenge = await sha256(verifier);
      return store.change((world) => redeemCode(world, { code, clientId, redirectUri, challenge }));
    }
    case 'refresh_token': {
      if (faults.refresh !== 'off') return faults.refresh;
      const token = form.get('refresh_token');
      if (!token) return 'parameter-missing';
      const scope = form.get('scope') ?? undefined;
      return store.change((world) => redeemRefreshToken(world, { token, clientId, scope }));
    }
    default:
      return 'grant-unknown';
  }
}
