import * as oauth from 'oauth4webapi';
import { readAuthorizeRequest } from '../../mocks/entra/authorize-request.ts';
import { begin } from '../../mocks/entra/sign-in.ts';
import { redirectUris } from '../../mocks/entra/tenant.ts';
import type { WorldStore } from '../../mocks/store.ts';
import { origin } from './backend.ts';

const ciam = 'https://b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90.ciamlogin.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/v2.0';
const redirectUri = 'https://portal.example/onboarding';
export const client: oauth.Client = { client_id: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f' };

/** A sign-in that has come back. */
interface CameBack {
  to: string;
  state: string;
  nonce: string;
  verifier: string;
}

export async function discover(issuer = ciam): Promise<oauth.AuthorizationServer> {
  return oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer)));
}

/** Opens the authorize page as an application does, for whoever is signed in. */
export async function signIn(
  store: WorldStore,
  server: oauth.AuthorizationServer,
  more: Record<string, string> = {},
): Promise<CameBack> {
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const verifier = oauth.generateRandomCodeVerifier();
  const url = new URL(server.authorization_endpoint ?? '');
  const query = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'fragment',
    scope: 'openid profile email offline_access',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...more,
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const read = readAuthorizeRequest(url.searchParams, redirectUris(origin));
  if (read.outcome !== 'asked') throw new Error(JSON.stringify(read));
  const step = await store.change((world) => begin(world, read.request));
  if (step.page !== 'leave') throw new Error(`still at ${step.page}`);
  return { to: step.to, state, nonce, verifier };
}

/** What the application finds in the address that it is led back to. */
export const callback = (to: string): URLSearchParams => new URLSearchParams(new URL(to).hash.slice(1));

export function redeem(
  server: oauth.AuthorizationServer,
  { to, state, verifier }: CameBack,
): ReturnType<typeof oauth.authorizationCodeGrantRequest> {
  const answer = oauth.validateAuthResponse(server, client, callback(to), state);
  return oauth.authorizationCodeGrantRequest(server, client, oauth.None(), answer, redirectUri, verifier);
}
