import { allowedAddress } from '../../core/address.ts';
import { findInvitationId } from '../../core/invitation.ts';
import type { Portal } from '../../ports/portal.ts';
import { draftKey, keepDraft, keptDraft } from './drafts.ts';
import { mayRedirect } from './redirects.ts';
import { forget, remember } from './storage.ts';

/** What the driver needs of the host's props. */
export interface PortalOptions {
  inviteUrl: string;
  homeUrl: string;
  allowedOrigins: string[];
  redirectUri: string | undefined;
  navigate: ((url: string, how: { replace: boolean }) => void) | undefined;
  navigateToUrl: ((url: string) => void) | undefined;
}

/** A page of a single-spa portal. */
export function singleSpaPortal(options: () => PortalOptions): Portal {
  return {
    returnTo: () => options().redirectUri ?? location.origin + withoutId(location.pathname),
    leaving: (invitationId) => remember({ invitationId, left: invitationId }),
    mayRedirect,
    stayed: () => void remember({ left: undefined }),
    draft: keptDraft,
    keep: keepDraft,
    forget() {
      forget(draftKey);
    },
    handOver(invitationId) {
      remember({ handedOver: invitationId });
      const target = new URL(options().inviteUrl, location.href);
      target.searchParams.set('invitationId', invitationId);
      location.assign(target);
    },
    home(named) {
      const { homeUrl, allowedOrigins } = options();
      const portal = { url: location.origin, allowedOrigins };
      return allowedAddress(named ?? homeUrl, portal) ?? allowedAddress(homeUrl, portal) ?? `${location.origin}/`;
    },
    open(url) {
      openHome(url, options());
    },
  };
}

/** A route that has the id in its path comes back without it: the tab remembers the invitation. */
const withoutId = (path: string): string =>
  path
    .split('/')
    .filter((part) => !part || !findInvitationId(part))
    .join('/');

/** By the host's own navigation, else by its single-spa without leaving the page, else by the browser. */
function openHome(url: string, { navigate, navigateToUrl }: PortalOptions): void {
  if (navigate) {
    navigate(url, { replace: true });
  } else if (navigateToUrl && new URL(url).origin === location.origin) {
    history.replaceState(null, '', url);
    navigateToUrl(url);
  } else {
    location.replace(url);
  }
}
