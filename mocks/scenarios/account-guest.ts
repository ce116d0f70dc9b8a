import { anInvitation, aUser } from '../data.ts';
import { aWorld, type World } from '../world.ts';

/** A guest has no password: a one-time code by e-mail, then the terms. */
export default (): World =>
  aWorld(anInvitation(), { users: [aUser({ kind: 'guest', password: undefined, consented: false })] });
