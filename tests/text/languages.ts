import type { Message } from '../../src/text/message.ts';
import type { Catalogue, TextKey } from '../../src/text/text-key.ts';

const parts = import.meta.glob<Record<string, unknown>>('../../src/text/*/*.ts', { eager: true });

/** Every language that has a folder, whole: its words by key. */
export const catalogues: Record<string, Catalogue> = {};
for (const [path, module] of Object.entries(parts)) {
  const [, locale = '', part = ''] = /(\w+)\/(\w+)\.ts$/.exec(path) ?? [];
  catalogues[locale] = { ...catalogues[locale], ...(module[part] as Catalogue) };
}

export const locales = Object.keys(catalogues);
export const en = catalogues['en'] as Catalogue;
export const keys = Object.keys(en) as TextKey[];

/** What a message may say: its one text, or its plural forms. */
export const forms = (message: Message | undefined): string[] =>
  typeof message === 'object' ? Object.values(message) : [message ?? ''];

/** Every text of a language, with its key. */
export const texts = (locale: string): [TextKey, string][] =>
  keys.flatMap((key) => forms(catalogues[locale]?.[key]).map((form): [TextKey, string] => [key, form]));

export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
