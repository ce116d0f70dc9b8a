export { bootstrap, mount, unmount, update } from './plugin/lifecycles.ts';
export type * from './plugin/face.ts';

/** The package's version. */
export const version: string = __VERSION__;
