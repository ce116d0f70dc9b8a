interface StateList {
  names: string[];
  /** The same in Latin letters, where the country writes others. */
  latin?: string[];
}
const lists = import.meta.glob<StateList>('../../../core/country/states/*.json', { import: 'default' });

/** Whether the language is one in which the country's states are written. */
const isOwn = (locale: string, country: string): boolean =>
  new Intl.Locale(locale).language === new Intl.Locale(`und-${country}`).maximize().language;

/**
 * Fetches the states of a country, in its own letters or in Latin ones, as the customer reads.
 * @returns `undefined` where there is no list
 */
export function stateNames(country: string, locale: string): Promise<string[]> | undefined {
  return lists[`../../../core/country/states/${country}.json`]?.().then(({ names, latin }) =>
    latin && !isOwn(locale, country) ? latin : names,
  );
}
