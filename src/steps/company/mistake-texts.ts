import { fields, type Field } from '../../core/company-fields.ts';
import { longest } from '../../core/company.ts';
import type { Form, FormMistakes } from '../../core/form.ts';
import type { MistakeCode } from '../../core/problem.ts';
import type { Words } from '../../text/text.ts';

/** One thing to correct: where, and the words at the field and in the summary alike. */
export interface MistakeText {
  /** A field's name or an agreement's id. */
  at: string;
  /** The id of the control. */
  control: string;
  text: string;
}

/** All that is wrong, in the order of the form. */
export function mistakeTexts(form: Form, found: FormMistakes, words: Words): MistakeText[] {
  const ofFields = fields.flatMap((field) => {
    const code = found.fields[field];
    return code ? [{ at: field, control: `field-${field}`, text: fieldText(field, code, words) }] : [];
  });
  const ofAgreements = form.agreements.flatMap(({ id, title }) =>
    found.agreements[id]
      ? [{ at: id, control: `agreement-${id}`, text: words('mistake.not-accepted', { title }) }]
      : [],
  );
  return [...ofFields, ...ofAgreements];
}

function fieldText(field: Field, code: MistakeCode, words: Words): string {
  const name = words(`company.${field}`);
  if (code === 'required') return words('mistake.required', { field: name });
  if (code === 'too-long') return words('mistake.too-long', { field: name, count: longest[field] ?? 0 });
  return field === 'country' || field === 'website' || field === 'duns'
    ? words(`mistake.invalid.${field}`)
    : words('company.refused', { field: name });
}
