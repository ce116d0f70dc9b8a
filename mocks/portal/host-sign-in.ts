import type { SignIn } from '../../src/plugin/face.ts';
import { store } from '../page/page-store.ts';
import type { User } from '../entra/records.ts';
import type { World } from '../world.ts';

/** Who the portal's own session belongs to. */
export function portalUser({ users, portal }: World): User | undefined {
  return users.find(({ id }) => id === portal.session?.userId);
}

/** Sign-in by the portal's own session: what a portal with a sign-in of its own passes to the plugin. */
export const hostSignIn: SignIn = {
  with: 'host',
  async account() {
    const user = portalUser(await store.read());
    return user && { id: user.id, name: user.name, emails: [user.email] };
  },
  async token() {
    const { session } = (await store.read()).portal;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- HOST.md: the host rejects with a code, not an Error
    if (!session) throw { code: 'session-expired' };
    return session.token;
  },
  signIn({ loginHint, returnTo }) {
    const to = new URLSearchParams({ returnTo, ...(loginHint && { loginHint }) });
    location.assign(`/sign-in?${to.toString()}`);
    // The page is left; should it stay after all, nobody signed in.
    return new Promise((resolve) => setTimeout(resolve, 10_000));
  },
};
