const machineDate = Date;
let aheadMs = 0;

const now = (): number => machineDate.now() + aheadMs;

/** The browser's clock, set ahead for everything on this page: the plugin, the sign-in library, the mock backend. */
const shifted = new Proxy(machineDate, {
  construct: (target, given: unknown[], made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made) as Date,
  apply: () => new machineDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

/** Sets this page's clock ahead of the machine's. */
export function setBrowserClock(byMs: number): void {
  aheadMs = byMs;
  if (byMs !== 0) globalThis.Date = shifted;
}
