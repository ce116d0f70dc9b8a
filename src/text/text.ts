import type { Catalogue, Message, TextKey } from './text-key.ts';

/** Values for the `{placeholders}` of a message; `count` chooses the plural form. */
export type Values = Record<string, string | number>;

/** The words of one language, with what formats its dates and lists. */
export interface Words {
  /** BCP 47. */
  locale: string;
  (key: TextKey, values?: Values): string;
  /** The message in pieces, so that values can be set apart: text and placeholder names in turn. */
  pieces(key: TextKey, values?: Values): string[];
}

const catalogues: Record<string, () => Promise<Catalogue>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
};

/** The first of the wanted languages that is there: host, browser, English. */
export function chooseLocale(wanted: readonly string[]): string {
  return wanted.find((tag) => Object.hasOwn(catalogues, language(tag))) ?? 'en';
}

const language = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/**
 * Fetches a language.
 * @param overrides the host's own texts, by key; they go before the catalogue
 */
export async function loadWords(locale: string, overrides: Partial<Record<TextKey, string>> = {}): Promise<Words> {
  const catalogue = await (catalogues[language(locale)] ?? catalogues['en'])?.();
  const plural = new Intl.PluralRules(locale);
  const message = (key: TextKey, values: Values): string => {
    const found: Message | undefined = overrides[key] ?? catalogue?.[key];
    if (typeof found !== 'object') return found ?? key;
    return found[plural.select(Number(values['count']))] ?? found.other ?? key;
  };
  const pieces = (key: TextKey, values: Values = {}): string[] => message(key, values).split(/\{(\w+)\}/);
  const say = (key: TextKey, values: Values = {}): string =>
    pieces(key, values)
      .map((piece, at) => (at % 2 ? String(values[piece] ?? '') : piece))
      .join('');
  return Object.assign(say, { locale, pieces });
}
