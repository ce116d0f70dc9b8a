import { aColleague, anInvitation, aUser } from '../data.ts';
import { aWorld, type World } from '../world.ts';

/** A colleague is signed in. The address comes masked, so Microsoft gets no hint and takes the session that it has. */
export default (): World =>
  aWorld(anInvitation({ emailShown: 'masked' }), {
    users: [aUser(), aColleague()],
    session: { userId: aColleague().id, sid: crypto.randomUUID() },
  });
