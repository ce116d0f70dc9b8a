import type { AcceptedAgreement, Agreement } from './agreement.ts';
import { fields, type CompanyDraft, type Field } from './company-fields.ts';
import { mistakes, obligation, tidy, type Company, type Mistakes } from './company.ts';
import { readAgreements, readRecord } from './prefill.ts';
import type { MistakeCode, Refusal } from './problem.ts';

/** What the platform offers after acceptance: the recorded company and what must be agreed to. */
export interface Offer {
  /** '' when the platform does not say. */
  recordedBy: string;
  /** As it was recorded: members may be missing, of another type, or wrong. */
  record: Record<string, unknown>;
  agreements: Agreement[];
}

/** The company form: what was recorded, what is typed, what is ticked, and which messages show. */
export interface Form {
  recordedBy: string;
  record: CompanyDraft;
  agreements: Agreement[];
  draft: CompanyDraft;
  /** Ids of the ticked agreements. */
  agreed: string[];
  /** Fields whose message shows: recorded wrong, or left after a change. */
  shown: Field[];
  /** How often the grey button was activated; from the first time on, every message shows. */
  asked: number;
  /** What the platform refused, until it is changed. */
  refused: Refusal[];
  /** Typed before a reload or another sign-in, and back now. */
  restored?: true;
  /** The browser keeps nothing for this page: a reload would lose what is typed. */
  unkept?: true;
}

/** A company ready to be created. */
export interface Order {
  company: Partial<Company>;
  agreements: AcceptedAgreement[];
  /** The customer has seen that a similar company exists and wants this one all the same. */
  confirmDuplicate?: true;
}

/** What outlives a reload of the form. */
export interface FormDraft {
  draft: Partial<CompanyDraft>;
  agreed: string[];
}

/** The form in its first moment; `kept` is what was typed before a reload. */
export function fill(offer: Offer, kept?: FormDraft): Form {
  const record = readRecord(offer.record);
  const agreements = readAgreements(offer.agreements);
  const draft = { ...record, ...kept?.draft };
  const agreed = agreements.map(({ id }) => id).filter((id) => kept?.agreed.includes(id));
  const wrong = mistakes(record);
  const changed = fields.filter((field) => draft[field] !== record[field]);
  // What was changed before the reload has been left.
  const shown = fields.filter((field) => wrong[field] ?? changed.includes(field));
  const form = { recordedBy: offer.recordedBy, record, agreements, draft, agreed, shown, asked: 0, refused: [] };
  return changed.length + agreed.length > 0 ? { ...form, restored: true } : form;
}

export function edit(form: Form, changes: Partial<CompanyDraft>): Form {
  const refused = form.refused.filter(({ field }) => !field || !(field in changes));
  return { ...form, draft: { ...form.draft, ...changes }, refused };
}

/** The customer left a field: its message shows from now on, if it was changed. */
export function leave(form: Form, field: Field): Form {
  if (form.shown.includes(field) || form.draft[field] === form.record[field]) return form;
  return { ...form, shown: [...form.shown, field] };
}

export function agree(form: Form, id: string, ticked: boolean): Form {
  const agreed = form.agreements
    .map((agreement) => agreement.id)
    .filter((known) => (known === id ? ticked : form.agreed.includes(known)));
  return { ...form, agreed, refused: form.refused.filter((refusal) => refusal.agreement !== id) };
}

/** All that is wrong now, whether its message shows or not. */
export interface FormMistakes {
  fields: Mistakes;
  /** By agreement id. */
  agreements: Record<string, MistakeCode>;
}

export function formMistakes(form: Form): FormMistakes {
  // Without a prototype: the platform chooses the ids, and `__proto__` is one like any other.
  const none = Object.create(null) as FormMistakes['agreements'];
  const found: FormMistakes = { fields: mistakes(form.draft), agreements: none };
  for (const { id } of form.agreements) if (!form.agreed.includes(id)) found.agreements[id] = 'not-accepted';
  for (const { field, agreement, code } of form.refused) {
    // A field that the country does not have cannot be corrected, so it does not stand in the way.
    if (field && obligation(field, form.draft.country) !== 'absent') found.fields[field] ??= code;
    // Nor does an agreement that was not offered.
    if (form.agreements.some(({ id }) => id === agreement)) found.agreements[agreement ?? ''] ??= code;
  }
  return found;
}

/** What to send, or `undefined` while anything is wrong. Empty optional fields are left out. */
export function order(form: Form): Order | undefined {
  const { fields: wrong, agreements } = formMistakes(form);
  if (Object.keys(wrong).length + Object.keys(agreements).length > 0) return undefined;
  const company = Object.fromEntries(Object.entries(tidy(form.draft)).filter(([, value]) => value !== ''));
  return { company, agreements: form.agreements.map(({ id, version }) => ({ id, version })) };
}
