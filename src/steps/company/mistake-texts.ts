import type { Field } from '../../core/company-fields.ts';
import { longest } from '../../core/company.ts';
import { addressOrder } from '../../core/country.ts';
import type { Form, FormMistakes } from '../../core/form.ts';
import type { MistakeCode } from '../../core/problem.ts';
import type { Words } from '../../text/text.ts';
import { fieldLabel } from './field-label.ts';

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
  const { country } = form.draft;
  const inOrder = ['name', 'country', ...addressOrder(country), 'slogan', 'description', 'website', 'duns'] as const;
  const ofFields = inOrder.flatMap((field) => {
    const code = found.fields[field];
    if (!code) return [];
    const name = fieldLabel(field, country, words);
    return [{ at: field, control: `field-${field}`, text: fieldText(field, { code, name }, words) }];
  });
  const ofAgreements = form.agreements.flatMap(({ id, title }) =>
    found.agreements[id]
      ? [{ at: id, control: `agreement-${id}`, text: words('mistake.not-accepted', { title }) }]
      : [],
  );
  return [...ofFields, ...ofAgreements];
}

function fieldText(field: Field, { code, name }: { code: MistakeCode; name: string }, words: Words): string {
  if (code === 'required') return words('mistake.required', { field: name });
  if (code === 'too-long')
    return words('mistake.too-long', { field: name, count: longest[field as keyof typeof longest] });
  return field === 'country' || field === 'website' || field === 'duns'
    ? words(`mistake.invalid.${field}`)
    : words('company.refused', { field: name });
}
