import type { Message } from './message.ts';
import type { Catalogue, TextKey } from './text-key.ts';

/** Values for the `{placeholders}` of a message; `count` chooses the plural form. */
export type Values = Record<string, string | number>;

/** The words of one language. */
export interface Words {
  /** BCP 47. */
  locale: string;
  (key: TextKey, values?: Values): string;
  /** The message in pieces, so that values can be set apart: text and placeholder names in turn. */
  pieces(key: TextKey, values?: Values): string[];
  /** Fetches what the first screen does not say; the screens that say it wait for it. */
  fetch(part: LaterPart): Promise<void>;
}

/** What the form says, and what is said when something stops. */
export type LaterPart = 'company' | 'problem';
type Parts = Record<'first' | LaterPart, () => Promise<Partial<Catalogue>>>;

/** A language's words in three files, so that each screen waits for its own only. */
const catalogues: Record<string, Parts> = {
  en: {
    first: async () => (await import('./en/first.ts')).first,
    company: async () => (await import('./en/company.ts')).company,
    problem: async () => (await import('./en/problem.ts')).problem,
  },
  fr: {
    first: async () => (await import('./fr/first.ts')).first,
    company: async () => (await import('./fr/company.ts')).company,
    problem: async () => (await import('./fr/problem.ts')).problem,
  },
  de: {
    first: async () => (await import('./de/first.ts')).first,
    company: async () => (await import('./de/company.ts')).company,
    problem: async () => (await import('./de/problem.ts')).problem,
  },
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
  const parts = catalogues[language(locale)];
  const catalogue: Partial<Catalogue> = { ...(await parts?.first()) };
  const message = (key: TextKey, values: Values): string => {
    const found: Message | undefined = overrides[key] ?? catalogue[key];
    if (typeof found !== 'object') return found ?? key;
    return found[new Intl.PluralRules(locale).select(Number(values['count']))] ?? found.other ?? key;
  };
  const pieces = (key: TextKey, values: Values = {}): string[] => message(key, values).split(/\{(\w+)\}/);
  const say = (key: TextKey, values: Values = {}): string =>
    pieces(key, values)
      .map((piece, at) => (at % 2 ? String(values[piece] ?? '') : piece))
      .join('');
  return Object.assign(say, {
    locale,
    pieces,
    fetch: async (part: LaterPart) => void Object.assign(catalogue, await parts?.[part]()),
  });
}
