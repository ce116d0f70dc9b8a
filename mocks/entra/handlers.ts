import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { preflight, route } from '../route.ts';
import type { WorldStore } from '../store.ts';
import { timeIn } from '../world.ts';
import { openIdConfiguration } from './discovery.ts';
import { entraError } from './entra-error.ts';
import { publicJwk } from './jwt.ts';
import { authority, jwksUri, tenantDomain, tenantId, tokenEndpoint } from './tenant.ts';
import { answerTokenRequest } from './token-endpoint.ts';

const hosts = [new URL(authority).origin, `https://${tenantId}.ciamlogin.com`];

/** Microsoft's endpoints: discovery at both of the tenant's hosts, keys, tokens. `origin`: where its pages are. */
export function entraHandlers(store: WorldStore, { origin }: { origin: string }): HttpHandler[] {
  const discovery = route(store, async (request) => {
    const tenant = new URL(request.url).pathname.split('/')[1] ?? '';
    if ([tenantId, tenantDomain].includes(tenant)) return HttpResponse.json(openIdConfiguration(origin));
    return HttpResponse.json({ ...entraError('tenant-unknown', { at: timeIn(await store.read()) }) }, { status: 400 });
  });
  const keys = route(store, async () => HttpResponse.json({ keys: [await publicJwk(await store.signingKeys())] }));
  const token = route(store, (request) => answerTokenRequest(store, request));
  return [
    ...hosts.flatMap((host) => [
      http.get(`${host}/:tenant/v2.0/.well-known/openid-configuration`, discovery),
      http.get(`${host}/:tenant/.well-known/openid-configuration`, discovery),
      http.options(`${host}/*`, ({ request }) =>
        preflight(request, 'content-type, client-request-id, x-anchormailbox'),
      ),
    ]),
    http.get(jwksUri, keys),
    http.post(tokenEndpoint, token),
  ];
}
