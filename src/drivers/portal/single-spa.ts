import { allowedAddress } from '../../core/address.ts';
import { findInvitationId, namesInvitation } from '../../core/invitation.ts';
import type { Beginning } from '../../core/journey.ts';
import type { Portal } from '../../ports/portal.ts';
import { forgetAll, recall, remember } from './storage.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What the driver needs of the host's props. */
export interface PortalOptions {
  inviteUrl: string;
  homeUrl: string;
  allowedOrigins: string[];
  invitationId?: string;
  redirectUri?: string;
  /** The plugin's own sign-in answers in this page's address: another sign-in's answer is left alone. */
  ownsAnswer: boolean;
  navigate?: (url: string, how: { replace: boolean }) => void;
  navigateToUrl?: (url: string) => void;
}

/** A page of a single-spa portal. */
export function singleSpaPortal(options: PortalOptions): Portal {
  return {
    begin: () => beginHere(options),
    returnTo: () => options.redirectUri ?? location.origin + location.pathname,
    leaving: (invitationId) => remember({ invitationId, leftAt: Date.now() }),
    stayed: () => void remember({ leftAt: undefined }),
    draft({ invitationId, accountId }) {
      const { draft } = recall();
      const own = draft?.invitationId === invitationId && draft.accountId === accountId;
      return own && Date.now() - draft.savedAt < dayMs ? draft : undefined;
    },
    keep: (owner, { draft, agreed }) => void remember({ draft: { ...owner, savedAt: Date.now(), draft, agreed } }),
    forget: forgetAll,
    handedOver: (invitationId) => recall().handedOver === invitationId,
    handOver(invitationId) {
      remember({ handedOver: invitationId });
      const target = new URL(options.inviteUrl, location.href);
      target.searchParams.set('invitationId', invitationId);
      location.assign(target);
    },
    home(named) {
      const portal = { url: location.origin, allowedOrigins: options.allowedOrigins };
      return (
        allowedAddress(named ?? options.homeUrl, portal) ?? allowedAddress(options.homeUrl, portal) ?? location.origin
      );
    },
    open: (url) => {
      openHome(url, options);
    },
  };
}

/** The answer of a provider to an authorization request (RFC 6749 4.1.2, OpenID response modes query and fragment). */
function providerAnswer(part: string): string | undefined {
  const query = new URLSearchParams(part.replace(/^[#?]\/?/, ''));
  return query.has('state') && (query.has('code') || query.has('error')) ? part : undefined;
}

const stateOf = (answer = ''): string => new URLSearchParams(answer.replace(/^[#?]/, '')).get('state') ?? '';

function beginHere({ invitationId, ownsAnswer }: PortalOptions): Beginning {
  const { search, hash } = location;
  const memory = recall();
  const found = ownsAnswer ? (providerAnswer(hash) ?? providerAnswer(search)) : undefined;
  const carried = findInvitationId(stateOf(found).split('|').at(-1) ?? '');
  // An answer without our mark that nobody here waits for belongs to another sign-in of the portal's.
  const answer = memory.leftAt !== undefined || carried ? found : undefined;
  const linked = invitationId === undefined && namesInvitation(search + hash);
  const named = linked ? search + hash : invitationId;
  const id = named === undefined ? (memory.invitationId ?? carried) : findInvitationId(named);
  // A link opened anew begins anew: what this tab left behind for another journey does not answer it.
  const left = memory.leftAt !== undefined && id === memory.invitationId && !linked;
  clean(answer);
  remember({ ...(id && { invitationId: id }), leftAt: undefined });
  return { id, left, ...(answer && { answer }) };
}

/** Takes id and answer out of the visible address; the path stays, so the host's route does too. */
function clean(answer: string | undefined): void {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) {
    if (name.toLowerCase() === 'invitationid' || (url.search === answer && isAnswerPart(name)))
      url.searchParams.delete(name);
  }
  if (url.hash === answer) url.hash = '';
  if (namesInvitation(url.hash)) url.hash = url.hash.replace(/[?&]?invitationid=[^&]*/i, '').replace(/^#\/?$/, '');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

const isAnswerPart = (name: string): boolean =>
  /^(code|state|session_state|client_info|iss|error|error_description|error_uri|error_subcode)$/.test(name);

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
