/** What fails any test, although no assertion saw it: errors on the console, rejections nobody handled, CSP reports. */
let faults: string[] = [];

const words = (value: unknown): string => (value instanceof Error ? (value.stack ?? value.message) : String(value));

export function noteFault(kind: string, ...what: unknown[]): void {
  faults.push([`${kind}:`, ...what.map(words)].join(' '));
}

/** The faults since the last call. A test that expects one takes it; what is left fails the test. */
export function takeFaults(): string[] {
  const taken = faults;
  faults = [];
  return taken;
}
