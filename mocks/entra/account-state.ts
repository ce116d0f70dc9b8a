import { timeIn, type World } from '../world.ts';
import type { SignInProblem } from './attempt.ts';
import type { User } from './records.ts';

const wrongAtMost = 10;
const lockedForMs = 60_000;

/** Whether no password is looked at for this account just now, right or wrong: Entra's smart lockout. */
export function isLocked(world: World, user: User): boolean {
  const until = world.wrongPasswords[user.id]?.lockedUntil ?? 0;
  return world.entraFaults.account === 'locked' || until > timeIn(world);
}

/** Counts a wrong password: the tenth locks the account for a minute, and so does each one after it until a right one. */
export function countWrongPassword(world: World, user: User): SignInProblem {
  const count = (world.wrongPasswords[user.id]?.count ?? 0) + 1;
  const locks = count >= wrongAtMost;
  world.wrongPasswords[user.id] = { count, lockedUntil: locks ? timeIn(world) + lockedForMs : 0 };
  return locks ? 'account-locked' : 'password-wrong';
}

/** A right password: the count begins anew. */
export function forgetWrongPasswords(world: World, user: User): void {
  world.wrongPasswords = Object.fromEntries(Object.entries(world.wrongPasswords).filter(([id]) => id !== user.id));
}

/** Whether accounts get nothing any more: no sign-in, no token, by no session that they have. */
export function isDisabled(world: World): boolean {
  return world.entraFaults.account === 'disabled';
}
