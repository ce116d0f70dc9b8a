import { aWorld, type World } from '../world.ts';

/** Case 2 of the guide: no account yet; "Create one!", a password, a code by e-mail, the terms. */
export default (): World => aWorld();
