/** Set by the build from package.json. */
declare const __VERSION__: string;

/** A catalogue's parts: see `catalogueParts` in vite.config.ts. */
declare module '*.ts?first' {
  type Part = Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>;
  export const en: Part;
  export const fr: Part;
  export const de: Part;
}
declare module '*.ts?company' {
  export * from '*.ts?first';
}
declare module '*.ts?problem' {
  export * from '*.ts?first';
}
