import type { Problem, ProblemCode } from '../../core/problem.ts';
import { retryAfterMs } from './retry-after.ts';
import { readProblem, short } from './wire-format.ts';

/** Waits beyond this do not fit into a call. */
const unwaitedMs = 20_000;
/** Longer waits are not begun: the screen says until when. */
const longestWaitMs = 30_000;

/** What a status means in one call, where the calls differ. */
export type StatusCodes = Partial<Record<number, ProblemCode>>;

/** PLATFORM.md, "From answer to problem code": what the platform answered, as a problem. */
export function refusalOf(response: Response, body: unknown, codes: StatusCodes): Problem {
  if (response.type === 'opaqueredirect') return { code: 'service-down', outcomeUnknown: true, handOver: true };
  const { type, refused, expectedEmail, existing, ...said } = readProblem(body);
  const id = said.correlationId ?? response.headers.get('x-correlation-id');
  const wait = retryAfterMs(response);
  const code = codeOf(response.status, { type, codes, wait });
  return {
    ...said,
    code,
    ...(id && { correlationId: id }),
    ...(existing && { existing: { ...existing, name: short(existing.name), city: short(existing.city) } }),
    ...(wait !== undefined && (code === 'rate-limited' || wait > unwaitedMs) && { waitUntil: Date.now() + wait }),
    // Of an invitation that is somebody else's, or of none, nothing is told.
    ...(code === 'wrong-account' && expectedEmail && { expectedEmail }),
    ...(code === 'company-rejected' && refused && { refused }),
    ...(((response.status >= 500 && code !== 'rate-limited') || type === 'in-progress') && { outcomeUnknown: true }),
  };
}

interface Said {
  type: string;
  codes: StatusCodes;
  wait: number | undefined;
}

function codeOf(status: number, { type, codes, wait }: Said): ProblemCode {
  if (type === 'in-progress') return 'service-down';
  if (status === 401) return 'session-expired';
  if (status === 403) return type === 'wrong-account' ? type : 'not-allowed';
  if (status === 410) return type === 'invitation-revoked' ? type : 'invitation-expired';
  if (status === 429 || (status === 503 && (wait ?? 0) > longestWaitMs)) return 'rate-limited';
  if (status >= 500) return 'service-down';
  return codes[status] ?? (status === 400 || status === 413 || status === 422 ? 'answer-invalid' : 'unexpected');
}
