import { fields, type Field } from './company-fields.ts';
import type { MistakeCode, Refusal, RefusedPointer } from './problem.ts';

const codes: string[] = ['required', 'too-long', 'invalid', 'not-accepted'] satisfies MistakeCode[];

/** Whether the form shows where it is. */
export function isMarked(refused: RefusedPointer): boolean {
  const { field, agreement } = refusalAt(refused);
  return (field ?? agreement) !== undefined;
}

/** The field or agreement that a JSON pointer names (RFC 6901); neither, when this form does not know it. */
export function refusalAt({ pointer, code }: RefusedPointer): Refusal {
  const known = (codes.includes(code) ? code : 'invalid') as MistakeCode;
  const [, whole, name = ''] = pointer.split('/');
  if (whole === 'company' && fields.includes(name as Field)) return { field: name as Field, code: known };
  return whole === 'agreements' && name ? { agreement: name, code: known } : { code: known };
}
