import { sameAddress } from '../platform/address.ts';
import type { World } from '../world.ts';
import { isEmailAddress, userByEmail } from './accounts.ts';
import { goTo, type Asked, type SignInProblem, type SignInStep } from './attempt.ts';
import { sendCode } from './emailed-code.ts';
import { passwordProblems } from './password-rules.ts';
import type { User } from './records.ts';

/** "Create one!" on the page with the field Email. */
export function startCreating(world: World, { request, email }: Asked & { email: string }): SignInStep {
  return goTo(world, { request, page: 'create', email: email.trim() });
}

/** "Next" on the page that makes an account: all that is wrong at once, or a code by e-mail. */
export function createAccount(world: World, typed: Asked & { email: string; password: string }): SignInStep {
  const { request, password } = typed;
  const email = typed.email.trim();
  const problems: SignInProblem[] = [];
  if (!isEmailAddress(email)) problems.push('email-invalid');
  if (userByEmail(world, email)) problems.push('account-exists');
  problems.push(...passwordProblems({ password, email }));
  if (problems.length === 0 && !sendCode(world, { email, purpose: 'create' })) problems.push('codes-throttled');
  if (problems.length > 0) return { page: 'create', email, problems };
  return goTo(world, { request, page: 'code', email, codePurpose: 'create', newPassword: password });
}

/** The account comes into being when its address is proved; the terms are still open. */
export function addAccount(world: World, { email, password }: Pick<User, 'email' | 'password'>): User {
  const invited = Object.values(world.invitations).find(({ invitee }) => sameAddress(invitee.email, email));
  const name = invited?.invitee.name ?? email.replace(/@.*/, '');
  const user: User = { id: crypto.randomUUID(), email, name, kind: 'member', password, consented: false };
  world.users.push(user);
  return user;
}
