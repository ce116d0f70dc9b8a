import { anInvitation } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** The sales company took its invitation back. */
export default (): World => aWorldSignedIn(anInvitation({ revoked: true }));
