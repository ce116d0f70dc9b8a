import { mistakes, tidyField } from '../../../core/company.ts';
import type { CompanyDraft, Field } from '../../../core/company-fields.ts';
import { isCountry } from '../../../core/country.ts';
import type { Form } from '../../../core/form.ts';
import { isPostalForm } from '../../../core/postal-code.ts';
import { postalExample } from '../../../core/repair/postal-example.ts';
import { hasInvisible } from '../../../core/repair/invisible.ts';
import type { Words } from '../../../text/text.ts';
import { fieldLabel } from '../field-label.ts';

/** Fields whose form on the way to the platform is another than the one that people write. */
const reshaped = new Set<Field>(['postalCode', 'website', 'duns']);

/** Parts of an address that are often recorded one in another's place: what is said of one depends on all. */
const together: Field[] = ['postalCode', 'city', 'state'];
export const toldTogether = (field: Field): Field[] => (together.includes(field) ? together : [field]);

export const isChanged = ({ draft, record }: Form, field: Field): boolean => draft[field] !== record[field];
/** Nobody is in the middle of a word there. */
export const isSettled = (form: Form, field: Field): boolean =>
  !isChanged(form, field) || form.shown.includes(field) || form.asked > 0;

interface About {
  form: Form;
  field: Field;
  words: Words;
}

/** A value cut where it would fill the page, and isolated, for it may run the other way (UAX 9). */
function isolated(value: string): string {
  const letters = [...new Intl.Segmenter().segment(value.slice(0, 200))].map(({ segment }) => segment);
  const text = letters.length > 40 || value.length > 200 ? `${letters.slice(0, 39).join('')}…` : value;
  return `\u2068${text}\u2069`;
}

const countryName = (code: string, { locale }: Words): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

/** What there is to say of a value, beside its message: what is left out, what is sent instead, what looks odd. */
export function remarks({ form, field, words }: About): string[] {
  const { draft, refused } = form;
  const value = draft[field];
  const sent = tidyField(field, draft);
  const said: string[] = [];
  if (hasInvisible(value)) said.push(words('help.invisible'));
  const isRight = mistakes(draft)[field] === undefined;
  if (reshaped.has(field) && isRight && sent !== '' && sent !== value.trim())
    said.push(words('help.sent', { value: isolated(sent) }));
  if (field === 'postalCode' && sent !== '' && !isPostalForm(sent, draft.country)) {
    const country = countryName(draft.country, words);
    said.push(words('help.postal', { country, example: isolated(postalExample(draft.country) ?? '') }));
    // The platform has the last word.
    if (!refused.some((refusal) => refusal.field === field)) said.push(words('help.postal-kept'));
  }
  return said;
}

/** What a button that takes over other values says. */
export function repairText(repair: Partial<CompanyDraft>, { form, field, words }: About): string {
  const changes = Object.entries(repair) as [Field, string][];
  const shown = (name: Field, value: string): string => (name === 'country' ? countryName(value, words) : value);
  const [only] = changes;
  if (changes.length === 1 && only?.[0] === field) {
    return only[1] === '' ? words('help.empty') : words('help.use', { value: isolated(shown(...only)) });
  }
  const parts = changes.map(([name, value]) => {
    const label = fieldLabel(name, form.draft.country, words);
    return value
      ? words('help.part', { field: label, value: isolated(value) })
      : words('help.part-empty', { field: label });
  });
  return words('help.use-all', { changes: new Intl.ListFormat(words.locale).format(parts) });
}

/** What the button says that takes back a change. */
export function setBackText({ form, field, words }: About): string {
  const recorded = form.record[field];
  if (recorded === '') return words('help.set-back-empty');
  const value = field === 'country' && isCountry(recorded) ? countryName(recorded, words) : recorded;
  return words('help.set-back', { value: isolated(value) });
}
