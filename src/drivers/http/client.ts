import ky, { isHTTPError, isNetworkError, isTimeoutError, type Options } from 'ky';
import { fine, type Answer, type Problem } from '../../core/problem.ts';
import type { TokenSource } from '../../ports/invitations.ts';
import type { StatusCodes } from './refusal.ts';
import { retryAfterMs } from './retry-after.ts';
import { longestPauseMs, retries } from './tries.ts';
import { parse, readProblem, WrongShape } from './wire-format.ts';

const tryMs = 10_000;
const totalMs = 25_000;
const longestWaitMs = 30_000;
/** 1 MiB: larger answers are refused. */
const largestAnswer = 1024 * 1024;

/** By how many milliseconds the platform's clock is ahead of this device's, as its last answer tells; else 0. */
let aheadMs = 0;
/** More than any network needs: this device's clock is off. */
const clockToleranceMs = 300_000;
export const isClockOff = (): boolean => Math.abs(aheadMs) > clockToleranceMs;

/** Reads the whole body within the attempt, so that a stall or a reset in the middle is tried again like any other. */
async function fetchWhole(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  aheadMs = Date.parse(response.headers.get('date') ?? '') - Date.now() || 0;
  if (!response.body) return response;
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > largestAnswer) {
      await reader.cancel();
      throw new WrongShape('larger than 1 MiB');
    }
    parts.push(part.value);
  }
  const body = new Blob(parts);
  // What is no JSON is found here as well, within the attempt.
  if (response.ok) parse(await body.text());
  return new Response(body, response);
}

const client = ky.create({
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
  cache: 'no-store',
  timeout: tryMs,
  totalTimeout: totalMs,
  fetch: fetchWhole,
  parseJson: parse,
});

/** When to try again: reads and keyed writes alike, at most 3 tries, full jitter (PLATFORM.md, Conduct). */
function retry(lookedUp?: true): NonNullable<Options['retry']> {
  const startedAt = performance.now();
  return {
    limit: retries,
    methods: ['get', 'post'],
    statusCodes: [408, 409, 429, 500, 502, 503, 504],
    afterStatusCodes: [409, 429, 503],
    delay: longestPauseMs,
    jitter: true,
    retryOnTimeout: true,
    shouldRetry: ({ error, retryCount }) => {
      // Somebody on the way may have cut it or put a page of theirs in its place; the second time it is the platform's.
      if (error instanceof SyntaxError) return retryCount === 1 && !lookedUp;
      if (!isHTTPError(error)) return undefined;
      if (error.response.status === 409 && readProblem(error.data).type !== 'in-progress') return false;
      // A wait that does not fit into the time left is not begun: the screen says until when.
      const left = Math.min(longestWaitMs, totalMs - (performance.now() - startedAt));
      return (retryAfterMs(error.response) ?? 0) > left ? false : undefined;
    },
  };
}

/** A call to the platform, and how its answer is understood. */
export interface Call<T> {
  url: URL;
  options: Omit<Options, 'headers'>;
  headers?: Record<string, string>;
  /** This call's own words for a status. */
  codes: StatusCodes;
  read: (body: unknown) => T;
  /** Missing: the call carries no token. */
  token?: TokenSource;
  /** After an answer that cannot be read, a look-up tells what became of it. */
  lookedUp?: true;
}

/** One call, tried as often as it may be; when the platform does not take the token, once more with a new one. */
export async function call<T>(what: Call<T>): Promise<Answer<T>> {
  if (!what.token) return send(what);
  const token = await what.token({ renew: false });
  if (!token.ok) return token;
  const answer = await send(what, token.value);
  if (answer.ok || answer.problem.code !== 'session-expired') return answer;
  const renewed = await what.token({ renew: true });
  return renewed.ok ? send(what, renewed.value) : renewed;
}

async function send<T>(what: Call<T>, token?: string): Promise<Answer<T>> {
  const { url, options, headers: given, codes, read, lookedUp } = what;
  const headers = {
    accept: 'application/json',
    ...given,
    ...(token && { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await client(url, { ...options, headers, retry: retry(lookedUp) });
    return fine(read(await response.json()));
  } catch (error) {
    return { ok: false, problem: await problemOf(error, codes) };
  }
}

/** What no answer, or an unreadable one, means; what the platform did answer is understood in `refusal.ts`. */
async function problemOf(error: unknown, codes: StatusCodes): Promise<Problem> {
  if (isHTTPError(error)) return (await import('./refusal.ts')).refusalOf(error.response, error.data, codes);
  if (error instanceof WrongShape || error instanceof SyntaxError)
    return { code: 'answer-invalid', outcomeUnknown: true };
  if (!navigator.onLine) return { code: 'offline', outcomeUnknown: true };
  if (isNetworkError(error)) return { code: 'service-down', outcomeUnknown: true, handOver: true };
  return { code: isTimeoutError(error) ? 'service-down' : 'unexpected', outcomeUnknown: true };
}
