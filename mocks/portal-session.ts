import { userByEmail } from './entra/accounts.ts';
import type { PortalSession, World } from './world.ts';

/** Signs somebody in at the portal itself (`with: 'host'`); nobody with this address: `undefined`. */
export function openPortalSession(world: World, email: string): PortalSession | undefined {
  const user = userByEmail(world, email);
  world.portal.session = user && { userId: user.id, token: crypto.randomUUID() };
  return world.portal.session;
}
