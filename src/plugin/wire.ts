import type { Beginning } from '../core/journey.ts';
import { httpInvitations } from '../drivers/http/invitations.ts';
import { readAddress } from '../drivers/portal/address.ts';
import type { Invitations } from '../ports/invitations.ts';
import type { OnboardingProps, SingleSpaProps } from './face.ts';

export type HostProps = OnboardingProps & SingleSpaProps;

/** What the first screen needs of the outside world; `wire-onward.ts` adds the rest. */
export interface FirstWorld {
  props: HostProps;
  /** Reads address and memory, and takes the invitation's id out of the visible address. */
  begin(): Beginning;
  invitations: Invitations;
}

export const wire = (props: HostProps): FirstWorld => ({
  props,
  begin: () => readAddress({ invitationId: props.invitationId, ownsAnswer: props.signIn.with !== 'host' }),
  invitations: httpInvitations(props.platform.inviteUrl),
});
