import { anInvitation, aUser } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** Signed in, but the terms are still open: "No" comes back to the invitation, "Yes" goes on. */
export default (): World => aWorldSignedIn(anInvitation(), { users: [aUser({ consented: false })] });
