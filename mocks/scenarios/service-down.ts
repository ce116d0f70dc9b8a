import { anInvitation } from '../data.ts';
import { aWorldSignedIn, noFaults, type World } from '../world.ts';

/** The platform answers 503. */
export default (): World => aWorldSignedIn(anInvitation(), { faults: { ...noFaults, serviceDown: true } });
