import { aColleague, anInvitation, aUser } from '../data.ts';
import { aWorldSignedIn, type World } from '../world.ts';

/** A colleague was quicker. */
export default (): World =>
  aWorldSignedIn(anInvitation({ acceptedBy: aColleague().id }), { users: [aUser(), aColleague()] });
