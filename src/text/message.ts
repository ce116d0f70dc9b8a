/** A text, or its plural forms by CLDR category. `{name}` stands for a value. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
