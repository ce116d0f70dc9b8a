import type { HTMLInputAttributes } from 'svelte/elements';
import type { Field } from '../../core/company-fields.ts';
import type { TextKey } from '../../text/text-key.ts';

interface Placed {
  name: Field;
  /** Its share of the row, where the page is wide enough. */
  width?: 'half' | 'third' | 'rest';
  /** WCAG 2.2, 1.3.5. */
  autocomplete?: HTMLInputAttributes['autocomplete'];
  inputmode?: 'url' | 'numeric';
  dir?: 'ltr';
  multiline?: true;
}

/** The form's fields as they stand on the page. */
export const groups: { title: TextKey; fields: Placed[] }[] = [
  {
    title: 'company.group.company',
    fields: [{ name: 'name', autocomplete: 'organization' }],
  },
  {
    title: 'company.group.address',
    fields: [
      { name: 'street', autocomplete: 'address-line1' },
      { name: 'postalCode', width: 'third', autocomplete: 'postal-code', dir: 'ltr' },
      { name: 'city', width: 'rest', autocomplete: 'address-level2' },
      { name: 'state', width: 'half', autocomplete: 'address-level1' },
      { name: 'country', width: 'half', autocomplete: 'country' },
    ],
  },
  {
    title: 'company.group.more',
    fields: [
      { name: 'slogan' },
      { name: 'description', multiline: true },
      { name: 'website', width: 'half', autocomplete: 'url', inputmode: 'url', dir: 'ltr' },
      { name: 'duns', width: 'half', inputmode: 'numeric', dir: 'ltr' },
    ],
  },
];
