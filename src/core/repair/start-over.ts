import type { Field } from '../company-fields.ts';
import { mistakes } from '../company.ts';
import type { Form } from '../form.ts';

/** The form as it was recorded: nothing typed, nothing ticked. */
export function startOver(form: Form): Form {
  const shown = Object.keys(mistakes(form.record)) as Field[];
  return { ...form, draft: form.record, agreed: [], shown, asked: 0, refused: [] };
}
