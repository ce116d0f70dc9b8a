import type * as z from 'zod';
import { problem } from './shapes.ts';
import type { Heard } from './portal-page.ts';

const mediaType = ({ headers }: Heard): string => (headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';

/** The JSON of an answer; `undefined` when it is none. */
export function bodyOf({ text }: Heard): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** What a member of an answer says; empty when it says nothing. */
export function member(body: unknown, name: string): string {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The last path segment of a problem's type. */
const problemOf = (heard: Heard): string => member(bodyOf(heard), 'type').split('/').at(-1) ?? '';

/** What is amiss with a body, member by member. */
export function misshapen(body: unknown, shape: z.ZodType): string[] {
  const issues = shape.safeParse(body).error?.issues ?? [];
  return issues.map(({ path, message }) => {
    const where = path.length > 0 ? path.join('.') : 'the body';
    return `${where}: ${message.replace('Invalid input: ', '')}`;
  });
}

interface Wanted {
  status: number | readonly number[];
  type: string;
  shape: z.ZodType;
}

function amissWith(heard: Heard, { status, type, shape }: Wanted): string[] {
  if (heard.unread) return [`the page may not read the answer: ${heard.unread}`];
  if (heard.redirect) return ['a redirect instead of an answer'];
  const wanted = [status].flat();
  const said = problemOf(heard);
  if (!wanted.includes(heard.status)) {
    return [`status ${heard.status}${said && ` (${said})`} instead of ${wanted.join(' or ')}`];
  }
  if (heard.text === undefined) return ['the body is not UTF-8'];
  if (heard.text.length > 1024 * 1024) return ['the body is over 1 MiB'];
  const wrongType = mediaType(heard) === type ? [] : [`Content-Type "${mediaType(heard)}" instead of ${type}`];
  const body = bodyOf(heard);
  if (body === undefined) return [...wrongType, 'the body is not JSON'];
  return [...wrongType, ...misshapen(body, shape)];
}

/** What is amiss with an answer that should go well. */
export const answers = (heard: Heard, wanted: Omit<Wanted, 'type'>): string[] =>
  amissWith(heard, { ...wanted, type: 'application/json' });

/** What is amiss with a refusal. @param wanted its status; the last segments that its `type` may have, if they count */
export function refuses(heard: Heard, { status, types }: { status: number; types?: string[] }): string[] {
  const amiss = amissWith(heard, { status, type: 'application/problem+json', shape: problem });
  if (amiss.length > 0) return amiss;
  const said = problemOf(heard);
  if (types && !types.includes(said)) amiss.push(`type ends in "${said}" instead of ${types.join(' or ')}`);
  const id = member(bodyOf(heard), 'correlationId');
  if (id && heard.headers['x-correlation-id'] !== id) amiss.push('X-Correlation-Id does not say the correlationId');
  return amiss;
}
