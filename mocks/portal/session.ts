import { userSignedIn } from '../entra/accounts.ts';
import { clientId } from '../entra/tenant.ts';
import type { User } from '../entra/records.ts';
import { store } from '../page/page-store.ts';
import type { World } from '../world.ts';
import { portalUser } from './host-sign-in.ts';

/** Who is signed in at the portal: by its own session, or by a sign-in at Microsoft that came back to it. */
export function signedIn(world: World): User | undefined {
  if (world.portal.signIn === 'host') return portalUser(world);
  const cameBack = world.authorizationCodes.some(({ used, sid }) => used && sid === world.session?.sid);
  return cameBack ? userSignedIn(world) : undefined;
}

/** Ends the session at the portal, and the one at Microsoft that it came from. */
export async function signOut(world: World): Promise<void> {
  if (world.portal.signIn === 'host') {
    await store.change((next) => {
      next.portal.session = undefined;
    });
    location.assign('/');
    return;
  }
  sessionStorage.clear();
  const back = new URLSearchParams({ client_id: clientId, post_logout_redirect_uri: `${location.origin}/` });
  location.assign(`/entra/logout?${back.toString()}`);
}
