import { anInvitation } from '../data.ts';
import { aWorldSignedIn, noFaults, type World } from '../world.ts';

/** Every answer of the platform takes longer than 8 s. */
export default (): World => aWorldSignedIn(anInvitation(), { faults: { ...noFaults, slow: true } });
