import { aWorldSignedIn, type World } from '../world.ts';

/** Signed in at Microsoft and agreed long ago: one click, and no page of Microsoft is seen. */
export default (): World => aWorldSignedIn();
