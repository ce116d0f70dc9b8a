import type { Beginning } from '../core/journey.ts';
import { httpInvitations } from '../drivers/http/invitations.ts';
import { readAddress } from '../drivers/portal/address.ts';
import type { Invitations } from '../ports/invitations.ts';
import type { OnboardingProps, SingleSpaProps } from './face.ts';

export type HostProps = OnboardingProps & SingleSpaProps;

/** What the first screen needs of the outside world; `wire-onward.ts` adds the rest. */
export interface FirstWorld {
  /** As they are now: a host may change them. */
  props: () => HostProps;
  /** Reads address and memory, and takes the invitation's id out of the visible address. */
  begin(): Beginning;
  invitations: Invitations;
}

/** Where the props are wrong, the id leaves the address all the same; this tab remembers it. */
export const takeInvitation = (): void => void readAddress({ invitationId: undefined, ownsAnswer: false });

export function wire(props: () => HostProps): FirstWorld {
  const { signIn, platform } = props();
  const { instance, userManager } = signIn as { instance?: unknown; userManager?: unknown };
  const { invitationId }: { invitationId?: unknown } = props();
  return {
    props,
    // What is no text names no invitation: a bad link, not a fault.
    begin: () =>
      readAddress({
        invitationId: invitationId === undefined || typeof invitationId === 'string' ? invitationId : '',
        ownsAnswer: signIn.with !== 'host' && !instance && !userManager,
      }),
    invitations: httpInvitations(platform.inviteUrl),
  };
}
