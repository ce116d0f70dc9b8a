import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { preflight, route } from '../route.ts';
import type { WorldStore } from '../store.ts';
import { timeIn } from '../world.ts';
import { authorityAt, hosts, workforceHost } from './authorities.ts';
import { openIdConfiguration } from './discovery.ts';
import { entraError } from './entra-error.ts';
import { failureAnswer } from './failure-answer.ts';
import { answerInstanceDiscovery } from './instance-discovery.ts';
import { publicJwk } from './jwt.ts';
import { answerTokenRequest } from './token-endpoint.ts';

/** What browsers may send along: MSAL's header for its region, and its request's id. */
const allowedHeaders = 'content-type, client-request-id, return-client-request-id, x-anchormailbox';

/** Microsoft's endpoints at all of its hosts: discovery, keys, tokens. `origin`: where its pages are. */
export function entraHandlers(store: WorldStore, { origin }: { origin: string }): HttpHandler[] {
  const unknownTenant = async (): Promise<Response> =>
    HttpResponse.json({ ...entraError('tenant-unknown', { at: timeIn(await store.read()) }) }, { status: 400 });

  const discovery = route(store, async ({ url }) => {
    const door = authorityAt(url);
    const { entraFaults: faults } = await store.read();
    const { discovery: fault } = faults;
    if (fault !== 'off' && fault !== 'other-issuer') return failureAnswer(fault);
    return door ? HttpResponse.json(openIdConfiguration(door, { origin, faults })) : unknownTenant();
  });
  const keys = route(store, async ({ url }) =>
    authorityAt(url) ? HttpResponse.json({ keys: [await publicJwk(await store.signingKeys())] }) : unknownTenant(),
  );
  const token = route(store, (request) => {
    const door = authorityAt(request.url);
    return door ? answerTokenRequest(store, { request, issuer: door.issuer }) : unknownTenant();
  });
  const instance = route(store, async ({ url }) => answerInstanceDiscovery(url, timeIn(await store.read())));
  const atHosts = hosts.flatMap((host) => [
    http.get(`${host}/:tenant/v2.0/.well-known/openid-configuration`, discovery),
    http.get(`${host}/:tenant/.well-known/openid-configuration`, discovery),
    http.get(`${host}/:tenant/discovery/v2.0/keys`, keys),
    http.post(`${host}/:tenant/oauth2/v2.0/token`, token),
    http.options(`${host}/*`, ({ request }) => preflight(request, allowedHeaders)),
  ]);
  return [http.get(`${workforceHost}/common/discovery/instance`, instance), ...atHosts];
}
