import { Company, longest } from '../../src/core/company.ts';
import { described, type Json, type Words } from './described.ts';

const counted = 'Longest in UTF-16 code units, as HTML counts; a schema counts characters, which are never more.';

const words: Words = {
  name: { description: 'In any script.' },
  street: { description: 'Street and number.' },
  postalCode: { description: 'Tidied to the form of the country; left out where the country has none.' },
  city: { description: 'Required, unless the country has addresses without.' },
  state: { description: 'Optional everywhere; free text.' },
  country: { description: 'ISO 3166-1 alpha-2.', pattern: '^[A-Z]{2}$' },
  slogan: { description: 'Optional.' },
  description: { description: 'Optional. Line breaks are kept.' },
  website: { description: 'http or https, a host with a dot, no credentials, no IP address.', format: 'uri' },
  duns: { description: 'Nine digits, not all zero; text, for leading zeros count.', pattern: '^(?!0{9})\\d{9}$' },
};
const limited = Object.entries(words).map(([field, said]) => {
  const maxLength = longest[field as keyof typeof longest] as number | undefined;
  return [field, { ...said, minLength: 1, ...(maxLength !== undefined && { maxLength }) }];
});

/** What the plugin sends. */
export const orders: Record<string, Json> = {
  Company: {
    ...described(Company, Object.fromEntries(limited) as Words),
    description: `Values come in NFC, trimmed, without control and invisible characters. ${counted} Empty optional ones are left out.`,
    required: ['name', 'street', 'country'],
  },
  CompanyOrder: {
    type: 'object',
    properties: {
      invitationId: { type: 'string', format: 'uuid' },
      company: { $ref: '#/components/schemas/Company' },
      agreements: {
        type: 'array',
        description: 'What the customer agreed to, in the version that was shown.',
        items: {
          type: 'object',
          properties: { id: { type: 'string' }, version: { type: 'string' } },
          required: ['id', 'version'],
        },
      },
      confirmDuplicate: { const: true, description: 'Only after "Create anyway".' },
    },
    required: ['invitationId', 'company', 'agreements'],
  },
};
