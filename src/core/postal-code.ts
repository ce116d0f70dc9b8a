import { postalForm } from './country.ts';

/** Longer than any code with its prefix; what is longer is none. */
const longestTyped = 32;

/** Full-width, Arabic and Persian digits as ASCII ones: the last four bits of each block count from 0. */
const asciiDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** What may be meant by a code that is not of the country's form, the likeliest first. */
function readings(plain: string, country: string, form: RegExp): string[] {
  const [letter = ''] = country;
  // "NL-3011", "D 42859" and "FIN-33100": the codes and the car signs that stand before; FL is Liechtenstein's.
  const alone = /AT|BE|DE|ES|FR|HU|IT|LU|NO|PT|SE/.test(country) ? '?' : '';
  const sign = `(?:${country}|${letter}(?:[A-Z]{2})${alone}${country === 'LI' ? '|FL' : ''})`;
  const bare = plain
    .replace(new RegExp(`^${sign}(?:[^A-Z\\d]+|(?=\\d))`), '')
    .replace(new RegExp(`[^A-Z\\d]+${country}$`), '');
  const squeezed = bare.replace(/[^A-Z\d]/g, '');
  // "1234" is LV-1234 in Latvia; elsewhere nothing is put before a code.
  const whole = form.source.includes(country) ? [squeezed, country + squeezed] : [squeezed];
  const separated = whole.flatMap((text) => [
    ...['-', ' '].flatMap((mark) => Array.from(text, (_, at) => text.slice(0, at) + mark + text.slice(at))),
    text,
  ]);
  return [plain, bare, ...separated];
}

/** A postal code in its country's form where it can be read as one; as it was typed where it cannot. */
export function tidyPostalCode(text: string, country: string): string {
  const form = postalForm(country);
  const digits = asciiDigits(text);
  if (!form || text.length > longestTyped) return digits;
  return (
    readings(digits.normalize('NFKC').toUpperCase(), country, form).find((reading) => form.test(reading)) ?? digits
  );
}

/** Whether a tidied code is of its country's form; where the form is not known, every code is. */
export const isPostalForm = (code: string, country: string): boolean => postalForm(country)?.test(code) ?? true;
