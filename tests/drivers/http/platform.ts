import { afterEach, beforeAll, vi } from 'vitest';
import type { Order } from '../../../src/core/form.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { httpCompanies } from '../../../src/drivers/http/companies.ts';
import type { TokenSource } from '../../../src/ports/invitations.ts';
import { httpInvitations } from '../../../src/drivers/http/invitations.ts';

export const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';
const inviteUrl = 'https://platform.example/api/InviteUser';
const companiesUrl = 'https://platform.example/api/companies';

export const order: Order = {
  company: { name: 'URS Feinmechanik AG', street: 'Baan 6', city: 'Rotterdam', country: 'NL' },
  agreements: [{ id: 'saas', version: '3.2' }],
};

type Fetched = (request: Request, attempt: number) => Response | Promise<Response>;

/** Puts an answer behind `fetch`; gives the requests that were sent. Ends with the test. */
export function platform(answer: Fetched): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', (...asked: [RequestInfo, RequestInit?]) => {
    const request = new Request(...asked);
    requests.push(request.clone());
    return Promise.resolve().then(() => answer(request, requests.length));
  });
  return requests;
}

/** Modules that are fetched when they are needed are there, so that no faked time passes meanwhile. */
beforeAll(async () => {
  platform(() => refusal(404));
  await Promise.all([calls.read(), calls.accept(), calls.create(), calls.lookUp()]);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An answer as RFC 9457 wants it. */
export function refusal(status: number, type = '', more: { body?: object; headers?: Record<string, string> } = {}) {
  const body = { type: `https://platform.example/problems/${type}`, title: 'secret', detail: 'secret', ...more.body };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...more.headers },
  });
}

/** A platform that says nothing, until the caller gives up. */
export const silence: Fetched = ({ signal }) =>
  new Promise((_answer, reject) => {
    const gaveUp = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', gaveUp);
  });

export const networkError: Fetched = () => Promise.reject(new TypeError('Failed to fetch'));

const { signal } = new AbortController();
const token: TokenSource = () => Promise.resolve({ ok: true, value: 'the-token' });

/** The four calls of PLATFORM.md. */
export const calls = {
  read: (until = signal) => httpInvitations(inviteUrl).read(id, until),
  accept: (from = token, until = signal) => httpInvitations(inviteUrl).accept(id, from, until),
  create: (what = order, from = token, until = signal) =>
    httpCompanies(companiesUrl).create(what, { invitationId: id, token: from, signal: until }),
  lookUp: (from = token, until = signal) =>
    httpCompanies(companiesUrl).lookUp({ invitationId: id, token: from, signal: until }),
};

/** The problem that a call ended with. */
export async function problemOf(call: Promise<{ ok: true } | { ok: false; problem: Problem }>): Promise<Problem> {
  const answer = await call;
  if (answer.ok) throw new Error('the call went well');
  return answer.problem;
}
