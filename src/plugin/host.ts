/** Calls a function of the host's; what it throws is reported and breaks nothing. */
export function tell(call: () => unknown): void {
  new Promise((resolve) => {
    resolve(call());
  }).catch(reportError);
}

/**
 * Reports a fault: the plugin's own, or, with its cause, one of the host's.
 * @returns its id, so that the support can match what a customer reads with what the host was told
 */
export function report(what: unknown, why: { cause?: unknown } = { cause: what }): string {
  const id = Math.random().toString(36).slice(2, 10);
  let text = '';
  try {
    text = String(what);
  } catch {
    // What is thrown may have no text.
  }
  reportError(new Error(`${text} [${id}]`, why));
  return id;
}

/** Nobody has read a screen before. */
const readingMs = 1000;

/**
 * Fetches ahead of need once the screen stands and the browser has time, unless `signal` ends the waiting.
 * A failure is met again when the thing is needed.
 */
export function whenIdle(fetchAhead: () => Promise<unknown>, signal: AbortSignal): void {
  const start = (): void => {
    if (!signal.aborted) void fetchAhead().catch(() => undefined);
  };
  // WebKit has no idle callback.
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
    else start();
  }, readingMs);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
