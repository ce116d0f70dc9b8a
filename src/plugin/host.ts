/** Calls a function of the host's; what it throws is reported and breaks nothing. */
export function tell(call: () => unknown): void {
  new Promise((resolve) => {
    resolve(call());
  }).catch(reportError);
}

/** Fetches ahead of need once the browser has time. A failure is met again, and told, when the thing is needed. */
export function whenIdle(fetchAhead: () => Promise<unknown>): void {
  const start = (): void => void fetchAhead().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}
