import packageJson from '../../package.json' with { type: 'json' };
import { answers } from './answers.ts';
import { companyCalls } from './company.ts';
import type { Json } from './described.ts';
import { invitationCalls } from './invitation.ts';
import { orders } from './order.ts';
import { headers } from './responses.ts';

const description = [
  'The four calls that the onboarding makes. JSON in UTF-8, times ISO 8601 in UTC. Unknown members are ignored, missing',
  'optional ones are fine. Errors are RFC 9457: branch on the status and on the last path segment of `type`.',
  '',
  'Cross-origin: every answer, redirects included, carries `Access-Control-Allow-Origin` for the portal; allowed request',
  'headers `authorization, content-type, idempotency-key`; exposed `retry-after, x-correlation-id, date`.',
  '',
  'Conduct: 10 s for each try, 25 s in all; at most 3 tries with full jitter; `Retry-After` obeyed up to 30 s; answers over',
  '1 MiB are refused. A whole journey costs at most 2 reads, 1 accept, 1 create; nothing is polled.',
].join('\n');

/** The platform's contract as OpenAPI 3.1. */
export const document: Json = {
  openapi: '3.1.1',
  info: {
    title: 'My rConnect: invitations and companies',
    version: packageJson.version,
    description,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: 'https://platform.rconnect.example/api', description: 'The portal passes the two addresses as `platform`.' },
  ],
  paths: { '/InviteUser': invitationCalls, '/companies': companyCalls },
  components: {
    securitySchemes: {
      account: { type: 'http', scheme: 'bearer', description: 'An access token of the customer for the platform.' },
    },
    parameters: {
      invitationId: {
        name: 'invitationId',
        in: 'query',
        required: true,
        description: 'The GUID of the link in the e-mail, in any case.',
        schema: { type: 'string', format: 'uuid' },
      },
      idempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description:
          'Belongs to one body: a UUID (version 8, RFC 9562) made of the SHA-256 of the invitation and the canonical body. The same request has the same key in every tab and after every reload; a corrected one has another.',
        schema: { type: 'string', format: 'uuid' },
      },
    },
    headers,
    schemas: { ...answers, ...orders },
  },
};
