import { anInvitation } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** The platform asks for no agreement. */
export default (): World => aWorldSignedIn(anInvitation({ agreements: [] }));
