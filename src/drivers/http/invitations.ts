import type { Invitations } from '../../ports/invitations.ts';
import { call, isClockOff } from './client.ts';
import { readAcceptance, readInvitation } from './wire-format.ts';

/** @param inviteUrl absolute or root-relative, as the host passes it */
export function httpInvitations(inviteUrl: string): Invitations {
  return {
    isClockOff,
    read: (id, signal) =>
      call({
        url: about(inviteUrl, id),
        options: { signal },
        codes: { 404: 'invitation-not-found' },
        read: (body) => readInvitation(body, id),
      }),
    async accept(id, token, signal) {
      const { idempotencyKey } = await import('./idempotency-key.ts');
      const json = {};
      const headers = { 'idempotency-key': await idempotencyKey(id, json) };
      return call({
        url: about(inviteUrl, id),
        options: { method: 'post', json, signal },
        headers,
        codes: { 404: 'invitation-not-found', 409: 'accepted-by-other' },
        read: readAcceptance,
        token,
      });
    },
  };
}

/** The platform's address with the invitation named in it. */
export function about(address: string, invitationId: string): URL {
  const url = new URL(address, location.href);
  url.searchParams.set('invitationId', invitationId);
  return url;
}
