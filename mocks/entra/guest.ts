import { sameAddress } from '../platform/address.ts';
import type { World } from '../world.ts';
import { userByEmail } from './accounts.ts';

/** The organisation that invited this guest and will see their profile; `undefined`: no guest. */
export function invitingOrganization(world: World, email: string): string | undefined {
  if (userByEmail(world, email)?.kind !== 'guest') return undefined;
  const invitation = Object.values(world.invitations).find(({ invitee }) => sameAddress(invitee.email, email));
  return invitation?.inviter.organization ?? 'Contoso';
}
