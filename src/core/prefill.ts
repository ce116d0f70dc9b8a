import { linkAddress } from './address.ts';
import type { Agreement } from './agreement.ts';
import { emptyDraft, fields, type CompanyDraft } from './company-fields.ts';

/** The record as the form shows it. The sales company typed it: whatever is no text or number counts as not recorded. */
export function readRecord(record: Record<string, unknown>): CompanyDraft {
  const draft = { ...emptyDraft };
  for (const field of fields) {
    const value = Object.hasOwn(record, field) ? record[field] : '';
    if (typeof value === 'string' || typeof value === 'number') draft[field] = String(value);
  }
  const country = draft.country.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(country) ? { ...draft, country } : draft;
}

/** The agreements with the links that may be followed. */
export const readAgreements = (agreements: Agreement[]): Agreement[] =>
  agreements.map(({ url = '', ...agreement }) => ({ ...agreement, url: linkAddress(url) }));
