import { readFileSync } from 'node:fs';

/**
 * @typedef {object} CountryRow a country as `src/core/country/countries.json` has it
 * @property {string} country ISO 3166-1 alpha-2
 * @property {'required' | 'optional' | 'absent'} postalCode
 * @property {'required' | 'optional'} city
 * @property {string} format Google's: %A street, %Z postal code, %C city, %S state, %n a new line
 * @property {string} [postalPattern] a regular expression for the whole code
 * @property {string} [postalWord] what the country calls it
 * @property {string} [regionWord] what kind of state it has
 * @property {string[]} [postalExamples]
 */

const source = new URL('../src/core/country/countries.json', import.meta.url);

/** `ADAEAF…BABB…` without the repeated first letters: `ADEF… BAB…`. @param {string[]} codes sorted */
function shorten(codes) {
  /** @type {Record<string, string>} */
  const byFirst = {};
  for (const [first = '', second = ''] of codes) byFirst[first] = (byFirst[first] ?? '') + second;
  return Object.entries(byFirst)
    .map(([first, seconds]) => first + seconds)
    .join(' ');
}

/** The order of street (A), postal code (Z), city (C) and state (S); what a format leaves out stands where it would. */
function order(/** @type {string} */ format) {
  const parts = Array.from(format.matchAll(/%([AZCS])/g), ([, part = '']) => part);
  // From large to small in Japan, else from small to large.
  const afterStreet = parts[0] === 'A' ? 1 : 0;
  if (!parts.includes('C')) parts.splice(parts.indexOf('A') + afterStreet, 0, 'C');
  if (!parts.includes('S')) parts.push('S');
  if (!parts.includes('Z')) parts.splice(parts.indexOf('C') + 1, 0, 'Z');
  return parts.join('');
}

/** The values that countries have, each with its countries: `value=ADAE…`, the most frequent first. */
function grouped(/** @type {CountryRow[]} */ rows, /** @type {(row: CountryRow) => string | undefined} */ valueOf) {
  /** @type {Record<string, string>} */
  const groups = {};
  for (const row of rows) {
    const value = valueOf(row);
    if (value) groups[value] = (groups[value] ?? '') + row.country;
  }
  return Object.entries(groups)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([value, countries]) => `${value}=${countries}`)
    .join('\n');
}

/** Which of the values each country has, one letter a country. @param {string[]} values @param {string[]} kinds */
const letters = (values, kinds) => values.map((value) => String.fromCharCode(97 + kinds.indexOf(value))).join('');

/**
 * A pattern in fewer letters, for hints need no more: `#` for a digit, any letter where the country leaves some out, no
 * groups around a part. @param {string} pattern
 */
const shortPattern = (pattern) =>
  pattern
    .replaceAll('\\d', '#')
    .replaceAll('#{5}', '#####')
    .replaceAll('#{4}', '####')
    .replaceAll('#{3}', '###')
    .replaceAll('#{2}', '##')
    .replace(/\[[A-Z-]{6,}\]/g, '[A-Z]')
    .replace(/\(([#\d[\]]+)\)/g, '$1')
    .replaceAll('[ \\-]', '[ -]')
    .replaceAll('?:', '');

/** What the form's first frame needs to know of all countries, as short texts. @param {CountryRow[]} rows sorted by code */
export function compile(rows) {
  const needs = rows.map(({ postalCode, city }) => `${postalCode} ${city}`);
  const orders = rows.map(({ format }) => order(format));
  const kindsOfNeeds = [...new Set(needs)];
  const kindsOfOrder = [...new Set(orders)];
  return {
    codes: shorten(rows.map(({ country }) => country)),
    kindsOfNeeds: kindsOfNeeds.join(),
    needs: letters(needs, kindsOfNeeds),
    kindsOfOrder: kindsOfOrder.join(),
    orders: letters(orders, kindsOfOrder),
    patterns: grouped(rows, ({ postalPattern }) => postalPattern && shortPattern(postalPattern)),
    postalWords: grouped(rows, ({ postalWord }) => postalWord),
    regionWords: grouped(rows, ({ regionWord }) => regionWord),
  };
}

/** A code as each country writes it, for hints. @param {CountryRow[]} rows */
const examples = (rows) => ({
  examples: grouped(
    rows,
    ({ postalExamples = [] }) => postalExamples.find((code) => /\W/.test(code)) ?? postalExamples[0],
  ),
});

/** @type {Map<string, (rows: CountryRow[]) => Record<string, string>>} */
const modules = new Map();
modules.set('\0virtual:country-table', compile);
modules.set('\0virtual:postal-examples', examples);

/** The data of `src/core/country`, compiled: `virtual:country-table`, `virtual:postal-examples`. @returns {import('vite').Plugin} */
export const countryTable = () => ({
  name: 'country-table',
  resolveId: (id) => (modules.has(`\0${id}`) ? `\0${id}` : null),
  load(id) {
    const texts = modules.get(id)?.(JSON.parse(readFileSync(source, 'utf8')));
    if (!texts) return null;
    return Object.entries(texts)
      .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
      .join('\n');
  },
});
