import { aCompany, agreements } from '../data.ts';
import type { Json } from './described.ts';
import { answer, busy, emptyAnswer, refusal, unauthorized } from './responses.ts';

/** Which invitation. */
export const invitationId: Json = { $ref: '#/components/parameters/invitationId' };
export const idempotencyKey: Json = { $ref: '#/components/parameters/idempotencyKey' };
export const bearer: Json[] = [{ account: [] }];

const unknown = refusal('There is no such invitation.', { types: ['invitation-not-found'] });

const read: Json = {
  operationId: 'readInvitation',
  summary: 'Read an invitation',
  description:
    'Changes nothing at the server, however often it is called. No token, no cookies, no referrer; a redirect is not followed.',
  security: [],
  parameters: [invitationId],
  responses: {
    200: answer('The invitation, whatever became of it.', 'Invitation', {
      invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
      status: 'pending',
      portal: { name: 'My rConnect (Stag)' },
      inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
      invitee: { name: 'Willy URS', email: 'willy.urs@customer.example', account: 'known' },
      sentAt: '2026-11-20T08:00:00Z',
      expiresAt: '2026-12-20T08:00:00Z',
    }),
    302: emptyAnswer("A browser's navigation (`Accept: text/html`), as by the link in the e-mail. Changes nothing.", {
      Location: '<portal>/onboarding?invitationId={guid}',
      Vary: '`Accept`',
    }),
    404: unknown,
    ...busy,
  },
};

const accept: Json = {
  operationId: 'acceptInvitation',
  summary: 'Accept an invitation',
  description:
    'Sent only after a user\'s own activation of "Get started now" and a sign-in. The same account may repeat it and gets the same answer.',
  security: bearer,
  parameters: [invitationId, idempotencyKey],
  requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' }, example: {} } } },
  responses: {
    200: answer('Accepted.', 'Acceptance', {
      status: 'accepted',
      company: {
        recordedBy: 'GFMS',
        record: aCompany(),
      },
      agreements: agreements(),
    }),
    400: refusal('The key or the body is missing.'),
    ...unauthorized,
    403: refusal('The account is not the invited one, or may not do this.', {
      types: ['wrong-account', 'not-allowed'],
      example: {
        type: 'https://platform.rconnect.example/problems/wrong-account',
        status: 403,
        expectedEmail: 'w***@customer.example',
      },
    }),
    404: unknown,
    409: refusal('Another account has accepted it.', { types: ['accepted-by-other'] }),
    410: refusal('The invitation has ended.', { types: ['invitation-expired', 'invitation-revoked'] }),
    413: refusal('The body is too large.'),
    ...busy,
  },
};

/** `{inviteUrl}` */
export const invitationCalls: Json = { get: read, post: accept };
