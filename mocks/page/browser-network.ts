let offline = false;

Object.defineProperty(navigator, 'onLine', {
  configurable: true,
  get: () => !offline && Reflect.get(Navigator.prototype, 'onLine', navigator),
});

/** Makes this page believe that the network is gone, or back. */
export function setBrowserOffline(gone: boolean): void {
  if (gone === offline) return;
  offline = gone;
  dispatchEvent(new Event(gone ? 'offline' : 'online'));
}
