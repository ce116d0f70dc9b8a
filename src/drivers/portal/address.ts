import { findInvitationId, namesInvitation } from '../../core/invitation.ts';
import type { Beginning } from '../../core/journey.ts';
import { recall, remember } from './storage.ts';

/** What of the host's props says where the invitation's id comes from. */
interface AddressOptions {
  invitationId: string | undefined;
  /** The plugin's own sign-in answers in this page's address: another sign-in's answer is left alone. */
  ownsAnswer: boolean;
}

/**
 * The answer of a provider to an authorization request (RFC 6749 4.1.2, OpenID response modes query and fragment). One
 * with tokens, or without a state, is none that anybody here asked for; it must not stay in the address all the same.
 */
const isAnswer = (part: string): boolean =>
  /[?#&/](code|access_token|id_token)=/.test(part) || /(?=.*[?#&/]state=).*[?#&/]error=/.test(part);

/** Whether another sign-in of the portal's waits for this answer: MSAL notes a redirect, others their state. */
function isAwaited(state: string): boolean {
  const [id = ''] = state.split(';');
  try {
    const kept = JSON.stringify([sessionStorage, localStorage]);
    return kept.includes('msal.interaction.status') || (id.length > 7 && kept.includes(id));
  } catch {
    // Nobody can wait where nothing can be remembered.
    return false;
  }
}

/** Reads address and memory, and takes the invitation's id and the provider's answer out of the visible address. */
export function readAddress({ invitationId, ownsAnswer }: AddressOptions): Beginning {
  const { search, hash } = location;
  const memory = recall();
  const found = [hash, search].find(isAnswer);
  const state = new URLSearchParams(found?.slice(1)).get('state') ?? '';
  // The sign-in state carries the invitation behind the mark of MSAL or of oidc-client-ts.
  const carried = findInvitationId(/[|;]([^|;]+)$/.exec(state)?.[1] ?? '');
  const own = carried ?? (ownsAnswer && (memory.left !== undefined || !isAwaited(state)));
  const answer = own ? found : undefined;
  const linked = invitationId === undefined && namesInvitation(search + hash);
  const named = linked ? search + hash : invitationId;
  const id = named === undefined ? (findInvitationId(memory.invitationId ?? '') ?? carried) : findInvitationId(named);
  // A link opened anew begins anew: what this tab left behind for another journey does not answer it.
  const left = id !== undefined && id === memory.left && !linked;
  clean(answer !== undefined);
  remember({ ...(id && { invitationId: id }), left: undefined });
  return { id, left, handedOver: id !== undefined && memory.handedOver === id, ...(answer && { answer }) };
}

/** Takes id and answer out of the visible address; the path stays, so the host's route does too. */
function clean(answered: boolean): void {
  const { pathname, search, hash } = location;
  const address = pathname + without(search, answered) + (answered && isAnswer(hash) ? '' : without(hash, false));
  if (address !== pathname + search + hash) history.replaceState(history.state, '', address);
}

/** A query or a fragment (which may be a route with a query) without the parts that name the invitation. */
function without(part: string, answered: boolean): string {
  const [, head = '', query = ''] = /^([?#](?:[^?]*\?)?)(.*)$/s.exec(part) ?? [];
  const own = (piece: string): boolean => namesInvitation(piece) || (answered && isAnswerPart.test(piece));
  const kept = query.split('&').filter((piece) => !own(piece));
  // A question mark behind the id makes no route of it.
  const rest = namesInvitation(head) ? '' : head + kept.join('&');
  return rest === part ? part : rest.replace(/[?#]$/, '').replace(/^#\/?$/, '');
}

const isAnswerPart =
  /^(code|state|iss|session_state|client_info|suberror|scope|expires_in|\w+_token|token_type|error\w*)(=|$)/;
