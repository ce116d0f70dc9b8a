import { anInvitation, aUser } from '../data.ts';
import { aWorld, type World } from '../world.ts';

/** Microsoft knows the address and asks for the password: Rconnect-2026! */
export default (): World => aWorld(anInvitation(), { users: [aUser()] });
