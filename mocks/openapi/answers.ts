import * as wire from '../../src/drivers/http/wire-format.ts';
import { described, type Json } from './described.ts';

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const instant = { type: 'string', format: 'date-time' };
const recorded = { type: ['string', 'null'] };

const tenantId = { description: 'The id of the company that was created.' };
const homeUrl = { description: 'Where its home is: on the origin of the portal, or on one that the portal allows.' };

const CompanyRecord: Json = {
  type: 'object',
  description:
    'As the sales company typed it: every member may be missing, empty, null, over-long or wrong. None of them is refused.',
  properties: Object.fromEntries(
    ['name', 'street', 'postalCode', 'city', 'state', 'country', 'slogan', 'description', 'website', 'duns'].map(
      (field) => [field, recorded],
    ),
  ),
};

/** What the platform answers when all is well. */
export const answers: Record<string, Json> = {
  Invitation: described(
    wire.InvitationAnswer,
    {
      invitationId: { description: 'The id that was asked for.', format: 'uuid' },
      status: {
        description: 'All four come as 200, so that the screen can name the inviter.',
        enum: ['pending', 'accepted', 'expired', 'revoked'],
      },
      portal: { description: 'Into what the customer is invited.' },
      'portal.name': { description: 'Shown, and in the title of the document.' },
      inviter: { description: 'Who invites.' },
      'inviter.name': {},
      'inviter.organization': { description: 'The sales company.' },
      'inviter.email': { description: 'For a ready-made mail when the invitation has ended.' },
      invitee: { description: 'Who is invited.' },
      'invitee.name': {},
      'invitee.email': {
        description: 'May come masked (contains *). A whole one is used as login_hint, and shown masked until sign-in.',
      },
      'invitee.account': { description: 'Whether Microsoft knows the address.', enum: ['known', 'new'] },
      expiresAt: { description: '30 days after it was sent.', format: 'date-time' },
    },
    { sentAt: { ...instant, description: 'For people; the plugin does not read it.' } },
  ),
  Acceptance: described(
    wire.AcceptAnswer,
    {
      company: {
        description: 'What was recorded; or, if this account created the company already, that company.',
        anyOf: [{ required: ['record'] }, { required: ['tenantId'] }],
      },
      'company.recordedBy': { description: 'The sales company.' },
      'company.record': ref('CompanyRecord'),
      'company.tenantId': tenantId,
      'company.homeUrl': homeUrl,
      agreements: {
        description: 'What the customer is asked to agree to; may be empty.',
        type: 'array',
        items: ref('Agreement'),
      },
    },
    { status: { const: 'accepted' } },
  ),
  CompanyRecord,
  Agreement: described(wire.AgreementAnswer, {
    id: {},
    title: { description: 'As the platform words it.' },
    version: { description: 'Comes back when the customer agrees.' },
    url: { description: 'Its text; opens in a new tab.' },
  }),
  CreatedCompany: described(wire.CreatedAnswer, { tenantId, homeUrl }),
  ExistingCompany: described(wire.Existing, { name: {}, city: {}, country: { description: 'ISO 3166-1 alpha-2.' } }),
  FieldError: described(wire.FieldError, {
    pointer: { description: 'JSON Pointer (RFC 6901) into the body that was sent.', format: 'json-pointer' },
    code: {
      description: 'Unknown pointers and unknown codes go to the summary.',
      examples: ['required', 'too-long', 'invalid', 'not-accepted'],
    },
  }),
  Problem: {
    type: 'object',
    description:
      'RFC 9457. What counts is the status and the last path segment of `type`; `title` and `detail` are never shown.',
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      correlationId: { type: 'string', description: 'Shown for support; also in X-Correlation-Id.' },
      expectedEmail: { type: 'string', description: 'Of wrong-account: the invited address, masked.' },
      existing: { ...ref('ExistingCompany'), description: 'Of company-exists.' },
      errors: { type: 'array', items: ref('FieldError'), description: 'Of invalid.' },
    },
    required: ['type'],
  },
};
