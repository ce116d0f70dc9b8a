import * as z from 'zod/mini';
import { fields, type CompanyDraft, type Field } from './company-fields.ts';
import { addressRules, isCountry } from './country.ts';
import type { MistakeCode } from './problem.ts';
import { tidyDuns, tidyLine, tidyLines, tidyWebsite, webAddress } from './tidy.ts';

const atMost = (longest: number) => z.refine<string>((value) => value.length <= longest, 'too-long');
const line = (longest: number) => z.string().check(atMost(longest));
const filled = (longest: number) =>
  z.string().check(
    z.refine((value) => value !== '', 'required'),
    atMost(longest),
  );

/** A company as it is sent; lengths count UTF-16 code units. '' stands for a missing optional value. */
export const Company = z.object({
  name: filled(160),
  street: filled(255),
  postalCode: line(16),
  city: line(100),
  state: line(100),
  /** ISO 3166-1 alpha-2. */
  country: z.string().check(
    z.refine((code) => code !== '', 'required'),
    z.refine(isCountry, 'invalid'),
  ),
  slogan: line(160),
  description: line(2000),
  website: line(255).check(z.refine((address) => address === '' || webAddress(address) === address, 'invalid')),
  /** Text: leading zeros count. */
  duns: z.string().check(z.refine((digits) => /^((?!0{9})\d{9})?$/.test(digits), 'invalid')),
});
export type Company = z.infer<typeof Company>;
export type Mistakes = Partial<Record<Field, MistakeCode>>;

/** The longest value a field takes, in UTF-16 code units; used by the form for hints, never to cut what is typed. */
export const longest: Partial<Record<Field, number>> = {
  name: 160,
  street: 255,
  postalCode: 16,
  city: 100,
  state: 100,
  slogan: 160,
  description: 2000,
  website: 255,
};

/** Whether a field exists in the draft's country, and whether it must be filled there. */
export function obligation(field: Field, country: string): 'required' | 'optional' | 'absent' {
  const rules = addressRules(country);
  if (field === 'postalCode' && !rules.hasPostalCode) return 'absent';
  if (field === 'postalCode') return rules.postalCodeRequired ? 'required' : 'optional';
  if (field === 'city') return rules.cityRequired ? 'required' : 'optional';
  return field === 'name' || field === 'street' || field === 'country' ? 'required' : 'optional';
}

const tidiers: Partial<Record<Field, (typed: string) => string>> = {
  description: tidyLines,
  duns: tidyDuns,
  website: tidyWebsite,
};

/** What is sent for what was typed. Tidying twice equals tidying once. */
export function tidy(draft: CompanyDraft): CompanyDraft {
  const country = tidyLine(draft.country);
  const entries = fields.map((field) => {
    const typed = obligation(field, country) === 'absent' ? '' : draft[field];
    return [field, (tidiers[field] ?? tidyLine)(typed)];
  });
  return Object.fromEntries(entries) as CompanyDraft;
}

/** What keeps a draft from being a company, one reason a field. */
export function mistakes(draft: CompanyDraft): Mistakes {
  const company = tidy(draft);
  const found: Mistakes = {};
  for (const field of fields) {
    if (!company[field] && obligation(field, company.country) === 'required') found[field] = 'required';
  }
  for (const issue of Company.safeParse(company).error?.issues ?? []) {
    found[issue.path[0] as Field] ??= issue.message as MistakeCode;
  }
  return found;
}
