import { aUser } from '../mocks/data.ts';
import { userByEmail, userSignedIn } from '../mocks/entra/accounts.ts';
import type { User } from '../mocks/entra/records.ts';
import { openPortalSession } from '../mocks/portal-session.ts';
import type { WorldStore } from '../mocks/store.ts';
import type { World } from '../mocks/world.ts';
import type { ProblemCode, SignIn } from '../src/plugin/face.ts';

type HostSignIn = Extract<SignIn, { with: 'host' }>;
type Hint = Parameters<HostSignIn['signIn']>[0];

const portalUser = ({ users, portal }: World): User | undefined =>
  users.find(({ id }) => id === portal.session?.userId);

/** Who comes back from Microsoft: whoever is signed in there, unless another account is asked for. */
function comesBack(world: World, { loginHint = '', switchAccount }: Hint): User {
  const here = portalUser(world) ?? userSignedIn(world);
  const known = switchAccount ? world.users.find((user) => user !== here) : (here ?? userByEmail(world, loginHint));
  if (known) return known;
  const created = aUser();
  world.users.push(created);
  return created;
}

/** The terms are answered "No" once where the scenario says so; all other pages as Microsoft wants it. */
function signedIn(world: World, hint: Hint): ProblemCode | undefined {
  const user = comesBack(world, hint);
  if (world.scenario === 'consent-declined' && !user.consented) {
    user.consented = true;
    return 'consent-declined';
  }
  openPortalSession(world, user.email);
  return undefined;
}

/** A portal with a sign-in of its own, which never leaves the page: a story has no other to come back to. */
export const hostSignIn = (store: WorldStore): HostSignIn => ({
  with: 'host',
  async account() {
    const user = portalUser(await store.read());
    return user && { id: user.id, name: user.name, emails: [user.email] };
  },
  token: async () => (await store.read()).portal.session?.token ?? '',
  async signIn(hint) {
    const code = await store.change((world) => signedIn(world, hint));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- HOST.md: the host rejects with a code, not an Error
    if (code) throw { code };
  },
});
