import { linkAddress } from './address.ts';
import type { Agreement } from './agreement.ts';
import { emptyDraft, fields, type CompanyDraft } from './company-fields.ts';

/** The record as the form shows it. The sales company typed it: whatever is no text or number counts as not recorded. */
export function readRecord(record: Record<string, unknown>): CompanyDraft {
  const draft = { ...emptyDraft };
  for (const field of fields) {
    const value = Object.hasOwn(record, field) ? record[field] : '';
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    // A single line shows no line break: what is shown is what will be sent.
    draft[field] = field === 'description' ? String(value) : String(value).replace(/\s*[\r\n]+\s*/g, ' ');
  }
  const country = draft.country.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(country) ? { ...draft, country } : draft;
}

/** The agreements, each once, with the links that may be followed. */
export const readAgreements = (agreements: Agreement[]): Agreement[] =>
  [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()].map(({ url = '', ...agreement }) => ({
    ...agreement,
    url: linkAddress(url),
  }));
