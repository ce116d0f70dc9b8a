import type { World } from '../world.ts';
import type { Asked, SignInProblem, SignInStep } from './attempt.ts';

/** Does one thing of the sign-in under way. */
export type Act = (what: (world: World, asked: Asked) => SignInStep) => Promise<void>;

/** What each of Microsoft's pages is told. */
export interface PageProps {
  email: string;
  problems: SignInProblem[];
  act: Act;
}
