import type { Asked, Deviation } from '../a-platform.ts';

/** Deviations by the check that must find them; each in words. */
export type Planted = Record<string, Record<string, Deviation>>;

/** What becomes of a right answer. */
export interface Alteration {
  status?: number;
  /** `undefined` takes one away. */
  headers?: Record<string, string | undefined>;
  /** Another body, made of the right one. */
  body?: (body: object) => unknown;
}

async function altered(right: Response, { status, headers = {}, body }: Alteration): Promise<Response> {
  const text = await right.text();
  const wrong = new Headers(right.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) wrong.delete(name);
    else wrong.set(name, value);
  }
  const content = body ? JSON.stringify(body(JSON.parse(text) as object)) : text;
  return new Response(content || null, { status: status ?? right.status, headers: wrong });
}

/** Alters the answers to what is meant. */
export const alters =
  (isMeant: (asked: Asked) => boolean, how: Alteration): Deviation =>
  async (asked) => {
    const right = await asked.answer();
    return isMeant(asked) ? altered(right, how) : right;
  };

/** Alters the answers to a call that have this status. @param answer `POST companies 201` */
export const onAnswer =
  (answer: string, how: Alteration): Deviation =>
  async (asked) => {
    const right = await asked.answer();
    return answer === `${asked.call} ${right.status}` ? altered(right, how) : right;
  };

/** Members of the body are others. */
export const says = (members: object): Alteration => ({ body: (body) => ({ ...body, ...members }) });

/** Goes on as if the request had other headers. */
export function withHeaders({ request, answer }: Asked, headers: Record<string, string>): Promise<Response> {
  return answer(new Request(request, { headers: { ...Object.fromEntries(request.headers), ...headers } }));
}

/** An answer that the right platform did not give, and that the page may read. */
export function instead({ request }: Asked, { status, body }: { status: number; body: object }): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const origin = request.headers.get('Origin') ?? '*';
  return Response.json(body, { status, headers: { 'Content-Type': type, 'Access-Control-Allow-Origin': origin } });
}
