import type { World } from '../world.ts';
import { goTo, type Asked, type SignInStep } from './attempt.ts';
import { leaveWithCode } from './leave.ts';
import type { User } from './records.ts';

/**
 * The customer has shown who they are: signed in at Microsoft from now on, even when they say "No" to the terms.
 * `keep`: stays signed in when the browser is closed.
 */
export function proved(world: World, who: Asked & { user: User; keep?: boolean }): SignInStep {
  const { request, user, browser, keep = false } = who;
  world.session = { userId: user.id, sid: crypto.randomUUID(), browser: keep ? undefined : browser };
  return identified(world, { request, user });
}

/** Who it is, is known: the terms are next where they are still open. */
export function identified(world: World, { request, user }: Asked & { user: User }): SignInStep {
  if (!user.consented || request.prompt === 'consent')
    return goTo(world, { request, page: 'terms', email: user.email });
  return leaveWithCode(world, { request, user });
}
