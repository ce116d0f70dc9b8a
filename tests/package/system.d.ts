import type * as SingleSpa from 'single-spa';

declare global {
  /** SystemJS's loader. */
  var System: {
    import(name: 'single-spa'): Promise<typeof SingleSpa>;
    import(name: string): Promise<SingleSpa.LifeCycles & { version: string }>;
  };
}
