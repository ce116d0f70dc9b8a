import type { World } from '../world.ts';
import type { User } from './records.ts';

/** The account with this address; case and blanks around do not count. */
export function userByEmail(world: World, email: string): User | undefined {
  const wanted = email.trim().toLowerCase();
  return world.users.find((user) => user.email.toLowerCase() === wanted);
}

/** The account that a `login_hint` means: an address, or the opaque `login_hint` claim of an ID token. */
export function userByHint(world: World, hint: string | undefined): User | undefined {
  if (hint === undefined) return undefined;
  return world.users.find((user) => loginHintOf(user) === hint) ?? userByEmail(world, hint);
}

/** The `login_hint` claim: opaque to applications, as Entra's. */
export function loginHintOf(user: User): string {
  return `O.${user.id.replaceAll('-', '')}`;
}

/** Who this browser is signed in as at Microsoft. */
export function userSignedIn(world: World): User | undefined {
  return world.users.find((user) => user.id === world.session?.userId);
}

/** One @, something before it, a host with a dot after it. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>,]+@[^\s@<>,.]+(\.[^\s@<>,.]+)+$/u.test(text) && text.length <= 254;
}
