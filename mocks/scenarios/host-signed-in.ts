import { anInvitation, aUser } from '../data.ts';
import { aWorld, type World } from '../world.ts';

/** The portal signs in by itself, and has the invited account signed in already. */
export default (): World =>
  aWorld(anInvitation(), {
    users: [aUser()],
    portal: { signIn: 'host', session: { userId: aUser().id, token: crypto.randomUUID() } },
  });
