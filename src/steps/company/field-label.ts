import type { Field } from '../../core/company-fields.ts';
import { postalWord, regionWord } from '../../core/country.ts';
import type { TextKey } from '../../text/text-key.ts';
import type { Words } from '../../text/text.ts';

/** A field's name, with the country's own word behind it: "Postal code (PLZ)", "State (Canton)". */
export function fieldLabel(field: Field, country: string, words: Words): string {
  const region = field === 'state' ? regionWord(country) : undefined;
  const own = region ? words(`region.${region}` as TextKey) : field === 'postalCode' ? postalWord(country) : undefined;
  const name = words(`company.${field}`);
  return own ? `${name} (${own})` : name;
}
