import { aCompany, agreements } from '../data.ts';
import type { Json } from './described.ts';
import { bearer, idempotencyKey, invitationId } from './invitation.ts';
import { answer, busy, refusal, unauthorized } from './responses.ts';

const problems = 'https://platform.rconnect.example/problems';
const made = { tenantId: '2f6c1a9e-7d3b-4c58-9e0a-5b8d7c6f1e42', homeUrl: '/home' };

/** Empty optional fields are left out, and a web address is sent whole. */
const sent = {
  ...Object.fromEntries(Object.entries(aCompany()).filter(([, value]) => value !== '')),
  website: 'https://www.urs.example/',
};

const create: Json = {
  operationId: 'createCompany',
  summary: 'Create the company',
  description:
    'At most one company for an invitation: a create for one that has it answers 200 with that company, whatever the key.',
  security: bearer,
  parameters: [idempotencyKey],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/CompanyOrder' },
        example: {
          invitationId: '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6',
          company: sent,
          agreements: agreements().map(({ id, version }) => ({ id, version })),
        },
      },
    },
  },
  responses: {
    200: answer('It exists already: the first answer again.', 'CreatedCompany', made),
    201: answer('Created.', 'CreatedCompany', made),
    400: refusal('The key or the body is missing.'),
    ...unauthorized,
    403: refusal('This account has not accepted the invitation.', { types: ['not-allowed'] }),
    404: refusal('There is no such invitation.', { types: ['invitation-not-found'] }),
    409: refusal(
      'A company of this name exists: "Create anyway" sends again with `confirmDuplicate`. Or the first request with this key still runs: wait as `Retry-After` says, repeat.',
      {
        types: ['company-exists', 'in-progress'],
        waits: true,
        example: {
          type: `${problems}/company-exists`,
          status: 409,
          existing: { name: 'URS Feinmechanik AG', city: 'Rotterdam', country: 'NL' },
        },
      },
    ),
    410: refusal('The invitation has ended.', { types: ['invitation-expired', 'invitation-revoked'] }),
    413: refusal('The body is too large.'),
    422: refusal('Something is wrong in the body, or the key came with another body before.', {
      types: ['invalid', 'idempotency-key-reused'],
      example: {
        type: `${problems}/invalid`,
        status: 422,
        errors: [{ pointer: '/company/postalCode', code: 'invalid' }],
      },
    }),
    ...busy,
  },
};

const lookUp: Json = {
  operationId: 'lookUpCompany',
  summary: 'Look the company up, after an unknown outcome',
  description: 'When a create ends with no readable answer, the plugin looks up first; on 404 it repeats the create.',
  security: bearer,
  parameters: [invitationId],
  responses: {
    200: answer('It was created.', 'CreatedCompany', made),
    ...unauthorized,
    404: refusal('It was not.', { types: ['company-not-found'] }),
    ...busy,
  },
};

/** `{companiesUrl}` */
export const companyCalls: Json = { get: lookUp, post: create };
