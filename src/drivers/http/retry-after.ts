/**
 * Milliseconds to wait as `Retry-After` says, in seconds or as a date (RFC 9110 10.2.3).
 * @returns nothing when it says neither, or a moment that has passed
 */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  // Without a letter it is no date, whatever `Date.parse` makes of it: "-5" is May 2001 to it.
  const until = /[a-z]/i.test(value) ? Date.parse(value) : NaN;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : until - Date.now();
  return ms > 0 ? ms : undefined;
}
