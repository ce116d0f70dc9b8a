import { anInvitation } from '../data.ts';
import { aWorldSignedIn, noFaults, type World } from '../world.ts';

/** The platform has had too many requests and says when to come back. */
export default (): World => aWorldSignedIn(anInvitation(), { faults: { ...noFaults, rateLimited: true } });
