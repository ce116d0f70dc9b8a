import type { Field } from '../../core/company-fields.ts';
import type { InputKind } from '../../ui/control.ts';

/** How each field is typed into. */
export const inputs: Partial<Record<Field, InputKind>> = {
  name: { autocomplete: 'organization' },
  street: { autocomplete: 'address-line1' },
  postalCode: { autocomplete: 'postal-code', dir: 'ltr' },
  city: { autocomplete: 'address-level2' },
  state: { autocomplete: 'address-level1' },
  description: { multiline: true },
  website: { autocomplete: 'url', inputmode: 'url', dir: 'ltr' },
  duns: { inputmode: 'numeric', dir: 'ltr' },
};
