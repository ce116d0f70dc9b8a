/** The company's fields in the order of the form. */
export const fields = [
  'name',
  'street',
  'postalCode',
  'city',
  'state',
  'country',
  'slogan',
  'description',
  'website',
  'duns',
] as const;
export type Field = (typeof fields)[number];

/** What the form holds: every field as text, perhaps wrong. */
export type CompanyDraft = Record<Field, string>;

export const emptyDraft = Object.fromEntries(fields.map((field) => [field, ''])) as CompanyDraft;

/** A company that exists now, as the platform tells it. */
export interface MadeCompany {
  tenantId: string;
  /** Where the platform would lead; not checked yet. */
  homeUrl?: string;
}
