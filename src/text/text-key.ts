import type { en } from './en.ts';

/** A text, or its plural forms by CLDR category. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type TextKey = keyof typeof en;
export type Catalogue = Record<TextKey, Message>;
