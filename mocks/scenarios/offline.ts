import { anInvitation } from '../data.ts';
import { aWorldSignedIn, noFaults, type World } from '../world.ts';

/** Neither the platform nor Microsoft can be reached, until the panel switches it off. */
export default (): World => aWorldSignedIn(anInvitation(), { faults: { ...noFaults, offline: true } });
