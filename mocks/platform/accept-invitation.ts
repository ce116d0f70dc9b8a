import type { User } from '../entra/records.ts';
import type { World } from '../world.ts';
import { masked, sameAddress } from './address.ts';
import { invitationIn, statusOf } from './read-invitation.ts';
import { problem, type Reply } from './reply.ts';

/** Call 2 of PLATFORM.md. The same account may repeat it and gets the same answer. */
export function acceptInvitation(world: World, { url, user }: { url: string; user: User }): Reply {
  const invitation = invitationIn(world, url);
  if (!invitation) return problem(404, 'invitation-not-found');
  const status = statusOf(world, invitation);
  if (status === 'revoked' || status === 'expired') return problem(410, `invitation-${status}`);
  const { acceptedBy, invitee, recordedBy, record, agreements } = invitation;
  if (acceptedBy !== undefined && acceptedBy !== user.id) return problem(409, 'accepted-by-other');
  if (!sameAddress(user.email, invitee.email)) {
    return problem(403, 'wrong-account', { body: { expectedEmail: masked(invitee.email) } });
  }
  invitation.acceptedBy = user.id;
  const made = world.companies.find((company) => company.invitationId === invitation.invitationId);
  const company = made ? { tenantId: made.tenantId, homeUrl: made.homeUrl } : { recordedBy, record };
  return { status: 200, body: { status: 'accepted', company, agreements } };
}
