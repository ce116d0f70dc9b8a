import { HttpResponse } from 'msw/http';

/** An answer of the platform before it becomes HTTP. */
export interface Reply {
  status: number;
  body: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** An error as RFC 9457 wants it; `code` is the last segment of its `type`. Title and detail are nobody's business. */
export function problem(status: number, code: string, more: Pick<Partial<Reply>, 'body' | 'headers'> = {}): Reply {
  const type = `https://platform.rconnect.example/problems/${code}`;
  const body = { type, title: code.replaceAll('-', ' '), status, ...more.body };
  return { status, body, ...(more.headers ? { headers: more.headers } : {}) };
}

/** The reply on the wire, with an id for support. */
export function toResponse({ status, body, headers }: Reply): Response {
  const correlationId = crypto.randomUUID();
  const failed = status >= 400;
  const type = failed ? 'application/problem+json' : 'application/json; charset=utf-8';
  const ours = { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Correlation-Id': correlationId };
  const content = JSON.stringify(failed ? { ...body, correlationId } : body);
  return new HttpResponse(content, {
    status,
    headers: { ...ours, 'Access-Control-Expose-Headers': 'retry-after, x-correlation-id, date', ...headers },
  });
}
