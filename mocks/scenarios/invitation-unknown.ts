import { aWorldSignedIn, type World } from '../world.ts';

/** The link in the mail names an invitation that the platform does not have. */
export default (): World => ({ ...aWorldSignedIn(), invitations: {} });
