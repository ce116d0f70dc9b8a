import { userByEmail } from '../entra/accounts.ts';
import { timeIn, type World } from '../world.ts';
import { masked } from './address.ts';
import type { Invitation } from './records.ts';
import { problem, type Reply } from './reply.ts';

/** The invitation that an address asks for; the id in any case. */
export function invitationIn(world: World, url: string): Invitation | undefined {
  return world.invitations[new URL(url).searchParams.get('invitationId')?.toLowerCase() ?? ''];
}

/** What an invitation is now. What was accepted in time stays accepted. */
export function statusOf(world: World, invitation: Invitation): 'pending' | 'accepted' | 'expired' | 'revoked' {
  if (invitation.revoked) return 'revoked';
  if (invitation.acceptedBy !== undefined) return 'accepted';
  return timeIn(world) < Date.parse(invitation.expiresAt) ? 'pending' : 'expired';
}

/** Call 1 of PLATFORM.md. Changes nothing. */
export function readInvitation(world: World, url: string): Reply {
  const invitation = invitationIn(world, url);
  if (!invitation) return problem(404, 'invitation-not-found');
  const { invitationId, portal, inviter, invitee, sentAt, expiresAt } = invitation;
  const email = invitation.emailShown === 'whole' ? invitee.email : masked(invitee.email);
  const account = userByEmail(world, invitee.email) ? 'known' : 'new';
  const status = statusOf(world, invitation);
  const shown = { ...invitee, email, account };
  return { status: 200, body: { invitationId, status, portal, inviter, invitee: shown, sentAt, expiresAt } };
}
