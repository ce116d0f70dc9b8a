import { anInvitation, day } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** Sent 31 days ago, good for 30. */
export default (): World => aWorldSignedIn(anInvitation({ sentAt: day(-31) }));
