import type { Companies } from '../../ports/companies.ts';
import { call } from './client.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { about } from './invitations.ts';
import { readCreated } from './wire-format.ts';

/** @param companiesUrl absolute or root-relative, as the host passes it */
export function httpCompanies(companiesUrl: string): Companies {
  return {
    async create(order, { invitationId, token, signal }) {
      const json = { invitationId, ...order };
      const headers = { 'idempotency-key': await idempotencyKey(invitationId, json) };
      return call({
        url: new URL(companiesUrl, location.href),
        options: { method: 'post', json, signal },
        headers,
        codes: { 400: 'company-rejected', 409: 'company-exists', 413: 'company-rejected', 422: 'company-rejected' },
        read: readCreated,
        token,
        lookedUp: true,
      });
    },
    async lookUp({ invitationId, token, signal }) {
      const answer = await call({
        url: about(companiesUrl, invitationId),
        options: { signal },
        codes: { 404: 'invitation-not-found' },
        read: readCreated,
        token,
      });
      // Here a 404 is the answer: there is no company yet.
      return !answer.ok && answer.problem.code === 'invitation-not-found' ? { ok: true, value: undefined } : answer;
    },
  };
}
