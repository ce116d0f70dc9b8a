import { countryCodes, isCountry } from '../country.ts';

/** Names that people write and that no language's list has, folded. */
const others: Record<string, string> = {
  usa: 'US',
  unitedstatesofamerica: 'US',
  holland: 'NL',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  greatbritain: 'GB',
  prc: 'CN',
  prchina: 'CN',
  mainlandchina: 'CN',
  roc: 'TW',
  korea: 'KR',
  republicofkorea: 'KR',
  russianfederation: 'RU',
  uae: 'AE',
  slovakrepublic: 'SK',
  brd: 'DE',
  turkey: 'TR',
  czechrepublic: 'CZ',
  ivorycoast: 'CI',
  burma: 'MM',
  el: 'GR',
};

/** Letters alone, without marks, in lower case: "The Netherlands" and "NETHERLANDS" are one name. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/^(the|die|les|la|l)(?=.{4})/, '');

const languages = ['en', 'de', 'fr', 'it', 'es', 'pt', 'pl', 'tr', 'zh', 'ja', 'ar', 'nl', 'sv', 'cs', 'ru', 'ko'];

/** The code that a retired or reserved code stands for today ("UK", "YU"), after CLDR. */
function heir(code: string): string | undefined {
  const region = /^[A-Z]{2}$/.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
  return region && isCountry(region) ? region : undefined;
}

/** Every name that one of the languages, or the country's own, has for a country. */
function allNames(): Map<string, string> {
  const lists = languages.flatMap((language) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
  );
  const named = countryCodes.flatMap((code) => {
    const own = new Intl.Locale(`und-${code}`).maximize().language;
    const names = [...lists, new Intl.DisplayNames(own, { type: 'region' })].map((list) => list.of(code) ?? code);
    return names.map((name) => [fold(name), code] as const);
  });
  // "É.-U." is French for the United States; "EU" alone is the European Union.
  return new Map([...named.filter(([name]) => name !== 'eu'), ...Object.entries(others)]);
}
let names: Map<string, string> | undefined;

/**
 * The country that a text names, in one of the portal's languages, in one that its neighbours speak, or in its own.
 * @returns ISO 3166-1 alpha-2; `undefined` when the text names none
 */
export function countryNamed(text: string): string | undefined {
  names ??= allNames();
  // A code before a name: "RU" is Russia, although French writes "R.-U." for the United Kingdom.
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  return names.get(fold(text)) ?? heir(code.replaceAll('.', ''));
}
