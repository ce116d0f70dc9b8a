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

/** The id of an agreement's tick. The platform's ids may hold blanks, which would part a list of ids. */
export const agreementControl = (id: string): string => `agreement-${id.replaceAll(/\s/g, '-')}`;

/** All that is wrong, in the order of the form. */
export function mistakeTexts(form: Form, found: FormMistakes, words: Words): MistakeText[] {
  const { country } = form.draft;
  const inOrder = ['name', 'country', ...addressOrder(country), 'slogan', 'description', 'website', 'duns'] as const;
  const ofFields = inOrder.flatMap((field) => {
    const code = found.fields[field];
    if (!code) return [];
    const name = fieldLabel(field, country, words);
    return [
      {
        at: field,
        control: `field-${field}`,
        text: fieldText(field, { code, name, filled: form.draft[field].trim() !== '' }, words),
      },
    ];
  });
  const ofAgreements = form.agreements.flatMap(({ id, title }) =>
    found.agreements[id]
      ? [{ at: id, control: agreementControl(id), text: words('mistake.not-accepted', { title }) }]
      : [],
  );
  return [...ofFields, ...ofAgreements];
}

interface About {
  code: MistakeCode;
  name: string;
  filled: boolean;
}

function fieldText(field: Field, { code, name, filled }: About, words: Words): string {
  // The platform may ask for another value than the one that is there.
  if (code === 'required' && !filled) return words('mistake.required', { field: name });
  if (code === 'too-long')
    return words('mistake.too-long', { field: name, count: longest[field as keyof typeof longest] });
  return field === 'country' || field === 'website' || field === 'duns'
    ? words(`mistake.invalid.${field}`)
    : words('company.refused', { field: name });
}
