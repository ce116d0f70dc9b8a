import { postalForm } from '../country.ts';
import { tidyPostalCode } from '../postal-code.ts';
import { tidyLine } from '../tidy.ts';

/** A postal code that stands in another text, and what is left of the text without it. */
export interface FoundPostalCode {
  postalCode: string;
  rest: string;
}

/** What a number of a letter box, not of a town, follows. */
const letterBox =
  /(?:box|boks|bo[iî]te(?: postale)?|[fv]ach|pf|bp|casilla|apartado|caixa postal|skrytka)[\s.:°#-]*(?:n[orº]?[.°]*\s*)?$/i;

/** The country's postal code in a text such as "D 72800 ENINGEN" or "OTTAWA, ONTARIO K1S 1V7". */
export function postalCodeIn(text: string, country: string): FoundPostalCode | undefined {
  const form = postalForm(country);
  const line = tidyLine(text);
  const words = [...line.matchAll(/[^ ,;]+/g)];
  if (!form || words.length > 20 || !/\p{Nd}/u.test(line)) return undefined;
  // Two words before one: "WD1 4BW" is one code.
  for (const length of [2, 1]) {
    for (const [at, first] of words.entries()) {
      const last = words[at + length - 1];
      if (!last || letterBox.test(line.slice(0, first.index))) continue;
      const end = last.index + last[0].length;
      const postalCode = tidyPostalCode(line.slice(first.index, end), country);
      if (!/\d/.test(postalCode) || !form.test(postalCode)) continue;
      const rest = `${line.slice(0, first.index)} ${line.slice(end)}`;
      return { postalCode, rest: tidyLine(rest.replace(/^[\s,;-]+|(?<![\s,;-])[\s,;-]+$/g, '')) };
    }
  }
  return undefined;
}
