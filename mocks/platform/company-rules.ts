import type { Agreement, CompanyField } from './records.ts';

export interface FieldError {
  pointer: string; // JSON Pointer into the request's body (RFC 6901)
  code: 'required' | 'too-long' | 'invalid' | 'not-accepted';
}

/** Whether a country's addresses need a field that others do without. */
export type Needs = (country: string, field: 'city' | 'postalCode') => boolean;

// An own reading of PLATFORM.md's table, so that a slip in the plugin's schema is caught here.
const longest: Record<CompanyField, number> = {
  name: 160,
  street: 255,
  postalCode: 16,
  city: 100,
  state: 100,
  country: 2,
  slogan: 160,
  description: 2000,
  website: 255,
  duns: 9,
};
export const companyFields = Object.keys(longest) as CompanyField[];
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** All that is wrong with a company, by field. Lengths in UTF-16 code units. */
export function companyErrors(company: Record<string, unknown>, needs: Needs): FieldError[] {
  const country = typeof company['country'] === 'string' ? company['country'] : '';
  const required = new Set<CompanyField>(['name', 'street', 'country']);
  for (const field of ['city', 'postalCode'] as const) if (needs(country, field)) required.add(field);
  return companyFields.flatMap((field) => {
    const code = codeFor(field, company[field] ?? '', required.has(field));
    return code ? [{ pointer: `/company/${field}`, code }] : [];
  });
}

/** The agreements of the invitation that were not accepted in the version that was shown. */
export function agreementErrors(asked: Agreement[], accepted: unknown): FieldError[] {
  const given: unknown[] = Array.isArray(accepted) ? accepted : [];
  const said = given.map((one) => (typeof one === 'object' && one !== null ? { ...one } : {}) as Partial<Agreement>);
  return asked
    .filter(({ id, version }) => !said.some((one) => one.id === id && one.version === version))
    .map(({ id }) => ({ pointer: `/agreements/${id}`, code: 'not-accepted' }));
}

function codeFor(field: CompanyField, value: unknown, required: boolean): FieldError['code'] | undefined {
  if (typeof value !== 'string') return 'invalid';
  if (value.trim() === '') return required ? 'required' : undefined;
  if (field !== 'duns' && value.length > longest[field]) return 'too-long';
  return isClean(field, value) && hasForm(field, value) ? undefined : 'invalid';
}

/** Sent NFC, trimmed, without control characters; only the description has lines. */
function isClean(field: CompanyField, value: string): boolean {
  const oneLine = field === 'description' ? value.replaceAll('\n', ' ') : value;
  return value === value.normalize('NFC') && value === value.trim() && !/\p{Cc}|\p{Cs}/u.test(oneLine);
}

function hasForm(field: CompanyField, value: string): boolean {
  switch (field) {
    case 'country':
      return /^[A-Z]{2}$/.test(value) && regions.of(value) !== undefined;
    case 'duns':
      return /^\d{9}$/.test(value) && value !== '000000000';
    case 'website': {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      const named = url && /\.[^.\d][^.]*\.?$/.test(url.hostname) && url.username === '' && url.password === '';
      return Boolean(named && ['http:', 'https:'].includes(url.protocol));
    }
    default:
      return true;
  }
}
