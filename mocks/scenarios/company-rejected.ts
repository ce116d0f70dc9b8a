import { anInvitation } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** The platform refuses the recorded postal code until the customer types another. */
export default (): World => aWorldSignedIn(anInvitation(), { refusedPostalCodes: ['3011'] });
