import { isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import type { Problem, ProblemCode } from '../../core/problem.ts';
import { readProblem, WrongShape } from './wire-format.ts';

/** What a status means in one call, where the calls differ. */
export type StatusCodes = Partial<Record<number, ProblemCode>>;

/** Milliseconds to wait as `Retry-After` says, in seconds or as a date (RFC 9110 10.2.3). */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** PLATFORM.md, "From answer to problem code". */
export function problemOf(error: unknown, codes: StatusCodes): Problem {
  if (isHTTPError(error)) return refusalOf(error.response, error.data, codes);
  if (error instanceof WrongShape || error instanceof SyntaxError) {
    return { code: 'answer-invalid', outcomeUnknown: true };
  }
  if (!navigator.onLine) return { code: 'offline', outcomeUnknown: true };
  if (isTimeoutError(error)) return { code: 'service-down', outcomeUnknown: true };
  if (!isNetworkError(error)) return { code: 'unexpected', outcomeUnknown: true };
  return { code: 'service-down', outcomeUnknown: true, handOver: true };
}

function refusalOf(response: Response, body: unknown, codes: StatusCodes): Problem {
  if (response.type === 'opaqueredirect') return { code: 'service-down', outcomeUnknown: true, handOver: true };
  const { type, refusals, ...said } = readProblem(body);
  const id = said.correlationId ?? response.headers.get('x-correlation-id');
  const wait = retryAfterMs(response);
  const code = codeOf(response.status, { type, codes, wait });
  return {
    ...said,
    code,
    ...(id && { correlationId: id }),
    ...(code === 'rate-limited' && wait !== undefined && { waitUntil: Date.now() + wait }),
    ...(code === 'company-rejected' && { refusals }),
    ...((response.status >= 500 || type === 'in-progress') && { outcomeUnknown: true }),
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
  if (status === 429 || (status === 503 && wait !== undefined)) return 'rate-limited';
  if (status >= 500) return 'service-down';
  return codes[status] ?? (status === 400 || status === 413 || status === 422 ? 'answer-invalid' : 'unexpected');
}
