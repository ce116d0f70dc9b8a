import { problem, type Reply } from './reply.ts';

const longestBytes = 64 * 1024;

/** The body of a keyed write, its key, and a text that is the same for the same body. */
export interface KeyedBody {
  key: string;
  body: Record<string, unknown>;
  canonical: string;
}

/** Reads a keyed write: `Idempotency-Key` must be a UUID (RFC 9562), the body a JSON object of 64 KiB at most. */
export async function keyedBody(request: Request): Promise<KeyedBody | { refused: Reply }> {
  const key = request.headers.get('Idempotency-Key')?.toLowerCase() ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) {
    return { refused: problem(400, 'idempotency-key-required') };
  }
  const text = await request.text();
  if (new Blob([text]).size > longestBytes) return { refused: problem(413, 'too-large') };
  try {
    const body = objectIn({ body: JSON.parse(text) as unknown }, 'body');
    return { key, body, canonical: canonical(body) };
  } catch {
    return { refused: problem(400, 'not-json') };
  }
}

/** A member that ought to be an object; anything else counts as an empty one. */
export function objectIn(parent: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = parent[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A member that ought to be a text; anything else counts as an empty one. */
export function textIn(parent: Record<string, unknown>, name: string): string {
  const value = parent[name];
  return typeof value === 'string' ? value : '';
}

/** JSON with the members of every object in order, so that the same body reads the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
