import { createHash } from 'node:crypto';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { readAuthorizeRequest, type AuthorizeRequest } from '../../mocks/entra/authorize-request.ts';
import { begin } from '../../mocks/entra/sign-in.ts';
import { redirectUris } from '../../mocks/entra/tenant.ts';
import { handlers, type Where } from '../../mocks/handlers.ts';
import { memoryStore, type WorldStore } from '../../mocks/store.ts';
import type { World } from '../../mocks/world.ts';

export const origin = 'https://portal.example';
export const invitationId = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
export const inviteUrl = `${origin}/api/InviteUser?invitationId=${invitationId}`;
export const companiesUrl = `${origin}/api/companies`;
const tokenUrl =
  'https://b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90.ciamlogin.com/b0b5a3c2-6f0e-4d1e-9a35-2c7f6c1d8e90/oauth2/v2.0/token';
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Puts a backend with this world behind `fetch`, until the test ends. */
export function backendWith(world: World, where: Partial<Where> = {}): WorldStore {
  const store = memoryStore(world);
  server.use(...handlers(store, { origin, ...where }));
  return store;
}

/** The query of an authorize request as MSAL sends it; `undefined` leaves a parameter out. */
export function authorizeQuery(overrides: Record<string, string | undefined> = {}): URLSearchParams {
  const query: Record<string, string | undefined> = {
    client_id: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f',
    scope: 'openid profile email offline_access api://c1f5e2d8-0a4b-4e57-b3d9-6e8f7a9b0c1d/Onboarding.Use',
    redirect_uri: 'https://portal.example/onboarding',
    response_type: 'code',
    response_mode: 'fragment',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    client_info: '1',
    nonce: 'the-nonce',
    state: 'the-state',
    ...overrides,
  };
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export function authorizeRequest(overrides: Record<string, string | undefined> = {}): AuthorizeRequest {
  const read = readAuthorizeRequest(authorizeQuery(overrides), redirectUris(origin));
  if (read.outcome !== 'asked') throw new Error(`refused: ${JSON.stringify(read)}`);
  return read.request;
}

/** What an application finds in the fragment of the address that Microsoft leads back to. */
export function answerIn(step: { page: string; to?: string }): URLSearchParams {
  if (step.to === undefined) throw new Error(`still at ${step.page}`);
  return new URLSearchParams(new URL(step.to).hash.slice(1));
}

/** A code for the account that is signed in at Microsoft. */
export async function newCode(store: WorldStore): Promise<string> {
  return answerIn(await store.change((world) => begin(world, authorizeRequest()))).get('code') ?? '';
}

/** `at`: the token endpoint; default: the tenant's at CIAM. */
export function askForTokens(overrides: Record<string, string> = {}, at = tokenUrl): Promise<Response> {
  const body = new URLSearchParams({
    client_id: '3d9c7f4e-52a1-4c0b-8e6f-7a1b2c3d4e5f',
    grant_type: 'authorization_code',
    redirect_uri: 'https://portal.example/onboarding',
    code_verifier: verifier,
    ...overrides,
  });
  return fetch(at, { method: 'POST', body });
}

/** The access token of the account that is signed in at Microsoft, by way of a code. */
export async function accessToken(store: WorldStore): Promise<string> {
  const answer = (await (await askForTokens({ code: await newCode(store) })).json()) as { access_token: string };
  return answer.access_token;
}
