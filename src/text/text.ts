import type { Message } from './message.ts';
import type { Catalogue, TextKey } from './text-key.ts';

/** Values for the `{placeholders}` of a message; `count` chooses the plural form. */
export type Values = Record<string, string | number>;

/** The words of one language. */
export interface Words {
  /** BCP 47. */
  locale: string;
  /** Which way it runs. */
  dir: 'ltr' | 'rtl';
  (key: TextKey, values?: Values): string;
  /** The message in pieces, so that values can be set apart: text and placeholder names in turn. */
  pieces(key: TextKey, values?: Values): string[];
  /** Fetches what the first screen does not say; the screens that say it wait for it. */
  fetch(part: LaterPart): Promise<void>;
}

/** What the form says, and what is said when something stops. */
export type LaterPart = 'company' | 'problem';

/** A language's words for the first screen, and the way to its others: each screen waits for its own only. */
interface Language extends Record<LaterPart, () => Promise<Partial<Record<LaterPart, Partial<Catalogue>>>>> {
  first: Partial<Catalogue>;
}

const languages = {
  ar: () => import('./ar/first.ts'),
  de: () => import('./de/first.ts'),
  en: () => import('./en/first.ts'),
  es: () => import('./es/first.ts'),
  fr: () => import('./fr/first.ts'),
  it: () => import('./it/first.ts'),
  ja: () => import('./ja/first.ts'),
  pl: () => import('./pl/first.ts'),
  pt: () => import('./pt/first.ts'),
  tr: () => import('./tr/first.ts'),
  zh: () => import('./zh/first.ts'),
} satisfies Record<string, () => Promise<Language>>;

/** The first of the wanted languages that is there: host, browser, English. */
export function chooseLocale(wanted: readonly string[]): string {
  return wanted.find((tag) => Object.hasOwn(languages, language(tag))) ?? 'en';
}

const language = (tag: string) => tag.toLowerCase().split('-', 1)[0] as keyof typeof languages;

/**
 * Fetches a language.
 * @param locale one of a language that is there
 * @param overrides the host's own texts, by key; they go before the catalogue
 */
export async function loadWords(locale: string, overrides: Partial<Record<TextKey, string>> = {}): Promise<Words> {
  const loaded: Language = await languages[language(locale)]();
  const catalogue = { ...loaded.first };
  const message = (key: TextKey, values: Values): string => {
    const found: Message | undefined = overrides[key] ?? catalogue[key];
    if (typeof found !== 'object') return found ?? key;
    return found[new Intl.PluralRules(locale).select(Number(values['count']))] ?? key;
  };
  const pieces = (key: TextKey, values: Values = {}): string[] => message(key, values).split(/\{(\w+)\}/);
  const say = (key: TextKey, values: Values = {}): string =>
    pieces(key, values)
      .map((piece, at) => (at % 2 ? values[piece] : piece))
      .join('');
  return Object.assign(say, {
    locale,
    dir: /^ar/i.test(locale) ? ('rtl' as const) : ('ltr' as const),
    pieces,
    fetch: async (part: LaterPart) => void Object.assign(catalogue, (await loaded[part]())[part]),
  });
}
