import { anInvitation, aUser } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** Accepted by this account before, and the form left unfinished. */
export default (): World => aWorldSignedIn(anInvitation({ acceptedBy: aUser().id }));
