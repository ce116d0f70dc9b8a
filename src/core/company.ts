import * as z from 'zod/mini';
import { fields, type CompanyDraft, type Field } from './company-fields.ts';
import { isCountry, need, type Need } from './country.ts';
import { tidyPostalCode } from './postal-code.ts';
import type { MistakeCode } from './problem.ts';
import { tidyDuns, tidyLine, tidyLines, tidyWebsite, webAddress } from './tidy.ts';

/** The longest value a field takes, in UTF-16 code units, as HTML's `maxlength` counts; nothing typed is ever cut. */
export const longest = {
  name: 160,
  street: 255,
  postalCode: 16,
  city: 100,
  state: 100,
  slogan: 160,
  description: 2000,
  website: 255,
} as const;

const line = (field: keyof typeof longest) =>
  z.string().check(z.refine((value) => value.length <= longest[field], 'too-long'));
const valid = (isValid: (value: string) => boolean) => z.string().check(z.refine(isValid, 'invalid'));

/** A company as it is sent; '' stands for a missing optional value. What must be filled depends on the country. */
export const Company = z.object({
  name: line('name'),
  street: line('street'),
  postalCode: line('postalCode'),
  city: line('city'),
  state: line('state'),
  /** ISO 3166-1 alpha-2. */
  country: valid(isCountry),
  slogan: line('slogan'),
  description: line('description'),
  website: line('website').check(z.refine((address) => address === '' || webAddress(address) === address, 'invalid')),
  /** Text: leading zeros count. */
  duns: valid((digits) => /^((?!0{9})\d{9})?$/.test(digits)),
});
export type Company = z.infer<typeof Company>;
export type Mistakes = Partial<Record<Field, MistakeCode>>;

/** Whether a field exists in the draft's country, and whether it must be filled there. */
export function obligation(field: Field, country: string): Need {
  if (field === 'postalCode' || field === 'city') return need(country, field);
  return field === 'name' || field === 'street' || field === 'country' ? 'required' : 'optional';
}

const tidiers: Partial<Record<Field, (typed: string, country: string) => string>> = {
  postalCode: (typed, country) => tidyPostalCode(tidyLine(typed), country),
  description: tidyLines,
  duns: tidyDuns,
  website: tidyWebsite,
};

interface Judged {
  typed: string;
  country: string;
  /** What is sent of it. */
  sent: string;
  mistake: MistakeCode | undefined;
}
/** Each field as it was judged last: of ten fields, a key changes one. */
const last: Partial<Record<Field, Judged>> = {};

function judge(field: Field, { [field]: typed, country }: CompanyDraft): Judged {
  const known = last[field];
  if (known?.typed === typed && known.country === country) return known;
  const code = tidyLine(country);
  const needed = obligation(field, code);
  const sent = needed === 'absent' ? '' : (tidiers[field] ?? tidyLine)(typed, code);
  const mistake =
    !sent && needed === 'required'
      ? 'required'
      : (Company.shape[field].safeParse(sent).error?.issues[0]?.message as MistakeCode | undefined);
  return (last[field] = { typed, country, sent, mistake });
}

/** What is sent of one field. */
export const tidyField = (field: Field, draft: CompanyDraft): string => judge(field, draft).sent;

/** What is sent for what was typed. Tidying twice equals tidying once. */
export const tidy = (draft: CompanyDraft): CompanyDraft =>
  Object.fromEntries(fields.map((field) => [field, tidyField(field, draft)])) as CompanyDraft;

/** What keeps a draft from being a company, one reason a field. */
export function mistakes(draft: CompanyDraft): Mistakes {
  const found: Mistakes = {};
  for (const field of fields) {
    const { mistake } = judge(field, draft);
    if (mistake) found[field] = mistake;
  }
  return found;
}
