import type { ServerResponse } from 'node:http';

/** The four calls to the platform (PLATFORM.md). */
export type Call = 'read' | 'accept' | 'create' | 'look up';

/** A request that reached its server, and is to be answered wrongly. */
export interface Exchange {
  response: ServerResponse;
  call?: Call;
  /** A right answer. Of a create nothing is made. */
  right: object;
  /** Nobody will answer any more. */
  hold: () => void;
  /** The connection ends with a TCP reset. */
  reset: () => void;
}
type Answer = (exchange: Exchange) => void;

const json = { 'Content-Type': 'application/json' };
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const tenMiB = 10 * 1024 * 1024;

const half = (right: object): string => {
  const text = JSON.stringify(right);
  return text.slice(0, Math.ceil(text.length / 2));
};

/** Head and half a body, whose other half is announced. */
function begin({ response, right }: Exchange, then: () => void): void {
  response.writeHead(200, { ...json, 'Content-Length': Buffer.byteLength(JSON.stringify(right)) });
  response.write(half(right), then);
}

/** The last segment of `type`, where the platform has a word for it in that call. */
const types: Record<number, Partial<Record<Call, string>>> = {
  403: { accept: 'not-allowed', create: 'not-allowed' },
  404: { read: 'invitation-not-found', accept: 'invitation-not-found', 'look up': 'company-not-found' },
  409: { accept: 'accepted-by-other', create: 'company-exists' },
  410: { accept: 'invitation-revoked', create: 'invitation-revoked' },
};

const refusal =
  (status: number, { headers = {}, ...more }: { headers?: object } & Record<string, unknown> = {}): Answer =>
  ({ response, call }) => {
    const type = `https://platform.rconnect.example/problems/${(call && types[status]?.[call]) ?? 'other'}`;
    const body = { type, title: 'never shown', detail: 'never shown', status, correlationId: '3f1c-77', ...more };
    response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers });
    response.end(JSON.stringify(body));
  };
const page =
  (status: number): Answer =>
  ({ response }) => {
    response.writeHead(status, html).end('<!doctype html><title>never shown</title><h1>Sign in to this network</h1>');
  };
const content =
  (of: (right: object) => unknown): Answer =>
  ({ response, right }) => {
    response.writeHead(200, json).end(JSON.stringify(of(right)));
  };
const wrong = (pointer: string): Record<string, unknown> => ({ errors: [{ pointer, code: 'invalid' }] });

/** The date that a 429 names: in an hour. */
export const inAnHour = new Date(Date.now() + 3_600_000);

/** What stands between us and an answer; the first two are matters of the line, and no server's. */
export const faults = {
  offline: 'line',
  'connection refused': 'line',
  'reset in mid-answer': (exchange) => {
    begin(exchange, exchange.reset);
  },
  'no answer for 30 s': ({ hold }) => {
    hold();
  },
  'stall half-way': (exchange) => {
    begin(exchange, exchange.hold);
  },
  '400 with field errors': refusal(400, wrong('/company/postalCode')),
  '401': refusal(401),
  '403': refusal(403),
  '404': refusal(404),
  '409': refusal(409, { existing: { name: 'URS AG', city: 'Bern', country: 'CH' } }),
  '410': refusal(410),
  '413': refusal(413),
  '422': refusal(422, wrong('/company/website')),
  '429 with seconds': refusal(429, { headers: { 'Retry-After': '5' } }),
  '429 with a date': refusal(429, { headers: { 'Retry-After': inAnHour.toUTCString() } }),
  '429 with 10^9 s': refusal(429, { headers: { 'Retry-After': '1000000000' } }),
  '500': refusal(500),
  '502 HTML': page(502),
  '503 with Retry-After': refusal(503, { headers: { 'Retry-After': '120' } }),
  '504': refusal(504),
  '200 HTML (captive portal)': page(200),
  'cut JSON': ({ response, right }) => {
    // Without a length, and without chunks: the end of the connection is the end of the body.
    response.removeHeader('Transfer-Encoding');
    response.writeHead(200, { ...json, Connection: 'close' }).end(half(right));
  },
  'wrong shape': content(() => ({ tenantId: 7, status: 7 })),
  null: content(() => null),
  'extra members': content((right) => ({ ...right, added: { later: true }, slogan: null, more: [null] })),
  '10 MB': content((right) => ({ ...right, filler: 'x'.repeat(tenMiB) })),
} satisfies Record<string, 'line' | Answer>;

export type FaultName = keyof typeof faults;
