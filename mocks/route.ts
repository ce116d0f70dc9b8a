import { HttpResponse } from 'msw/http';
import type { WorldStore } from './store.ts';
import { timeIn } from './world.ts';

const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Answers one request of an application. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * What every answer of the backend has in common: nothing while offline, the backend's `Date`, CORS,
 * and a line in the panel's "Requests" (the path without query and ids, 200 lines at most).
 */
export function route(store: WorldStore, answer: Answer): ({ request }: { request: Request }) => Promise<Response> {
  return async ({ request }) => {
    const { offline } = (await store.read()).faults;
    const response = offline ? HttpResponse.error() : await answer(request);
    const path = new URL(request.url).pathname.replaceAll(guid, '{id}');
    const at = await store.change((world) => {
      const line = { method: request.method, path, status: response.status, at: timeIn(world) };
      world.requests = [...world.requests.slice(-199), line];
      return line.at;
    });
    if (response.type === 'error') return response; // nobody answered: nothing can be said in headers
    response.headers.set('Date', new Date(at).toUTCString());
    response.headers.set('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '*');
    response.headers.append('Vary', 'Origin');
    return response;
  };
}

/** The answer to a browser's preflight (Fetch standard, CORS-preflight). */
export function preflight(request: Request, allowedHeaders: string): Response {
  const headers = {
    'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '*',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': '600',
  };
  return new HttpResponse(null, { status: 204, headers: { ...headers, Vary: 'Origin' } });
}
