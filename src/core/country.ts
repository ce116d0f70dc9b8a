import {
  codes,
  kindsOfNeeds,
  kindsOfOrder,
  needs,
  orders,
  patterns,
  postalWords,
  regionWords,
} from 'virtual:country-table';

/** How a country writes its addresses; source and licence of the data are in `country/README.md`. */
export type Need = 'required' | 'optional' | 'absent';
/** The parts of an address whose order differs from country to country. */
export type AddressPart = 'street' | 'postalCode' | 'city' | 'state';

/** ISO 3166-1 alpha-2, upper case, sorted. */
export const countryCodes: readonly string[] = codes
  .split(' ')
  .flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second));
export const isCountry = (code: string): boolean => countryCodes.includes(code);

const kindOf = (letters: string, kinds: string, code: string): string | undefined =>
  kinds.split(',')[letters.charCodeAt(countryCodes.indexOf(code)) - 97];

/** The value of a list's line that names the country. */
export const valueFor = (lines: string, code: string): string | undefined =>
  isCountry(code) ? new RegExp(`^(.+)=(?:..)*${code}`, 'm').exec(lines)?.[1] : undefined;

const parts: Record<string, AddressPart> = { A: 'street', Z: 'postalCode', C: 'city', S: 'state' };

/** Whether an address of the country has the part, and whether it must be filled; an unknown country has both. */
export function need(code: string, part: 'postalCode' | 'city'): Need {
  const [postalCode, city] = (kindOf(needs, kindsOfNeeds, code) ?? 'optional required').split(' ');
  return (part === 'city' ? city : postalCode) as Need;
}

/** The parts of an address in the order in which the country writes them. */
export const addressOrder = (code: string): AddressPart[] =>
  Array.from(kindOf(orders, kindsOfOrder, code) ?? 'AZCS', (part) => parts[part] as AddressPart);

/** What the country calls its postal code, such as "PLZ"; `undefined` where it has no word of its own. */
export const postalWord = (code: string): string | undefined => valueFor(postalWords, code);

/** What kind of state the country has, such as "province"; `undefined` for a state, and where there is none. */
export const regionWord = (code: string): string | undefined => valueFor(regionWords, code);

/** The form of a country's postal codes, capital letters and digits; `undefined` where none is known. */
export function postalForm(code: string): RegExp | undefined {
  const pattern = valueFor(patterns, code);
  return pattern === undefined ? undefined : new RegExp(`^(?:${pattern.replaceAll('#', '\\d')})$`);
}
