import { HttpResponse } from 'msw/http';
import type { WorldStore } from '../store.ts';
import { timeIn } from '../world.ts';
import { redeemCode } from './authorization-code.ts';
import { sha256 } from './base64url.ts';
import { entraError, type EntraErrorName } from './entra-error.ts';
import { redeemRefreshToken } from './refresh-token.ts';
import { clientId } from './tenant.ts';
import { tokenAnswer, type Grant } from './tokens.ts';

/** Answers `POST …/oauth2/v2.0/token`: grants authorization_code (with PKCE) and refresh_token. */
export async function answerTokenRequest(store: WorldStore, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const outcome = await grantFor(store, form);
  if (typeof outcome !== 'string') return HttpResponse.json(await tokenAnswer(outcome, await store.signingKeys()));
  const inQuery = new URL(request.url).searchParams.get('client-request-id');
  const correlationId = form.get('client-request-id') ?? inQuery ?? undefined;
  const error = entraError(outcome, { at: timeIn(await store.read()), correlationId });
  return HttpResponse.json({ ...error }, { status: error.error === 'invalid_client' ? 401 : 400 });
}

async function grantFor(store: WorldStore, form: URLSearchParams): Promise<Grant | EntraErrorName> {
  if (form.get('client_id') !== clientId) return 'client-unknown';
  switch (form.get('grant_type')) {
    case 'authorization_code': {
      const [code, redirectUri, verifier] = [form.get('code'), form.get('redirect_uri'), form.get('code_verifier')];
      if (!code || !redirectUri || !verifier) return 'parameter-missing';
      const challenge = await sha256(verifier);
      return store.change((world) => redeemCode(world, { code, clientId, redirectUri, challenge }));
    }
    case 'refresh_token': {
      const token = form.get('refresh_token');
      if (!token) return 'parameter-missing';
      const scope = form.get('scope') ?? undefined;
      return store.change((world) => redeemRefreshToken(world, { token, clientId, scope }));
    }
    default:
      return 'grant-unknown';
  }
}
