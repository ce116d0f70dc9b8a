/** Milliseconds to wait as `Retry-After` says, in seconds or as a date (RFC 9110 10.2.3). */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
