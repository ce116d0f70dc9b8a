/** Set by the build from package.json. */
declare const __VERSION__: string;

/** The data of `core/country`, compiled by `.ci/country-table.mjs`. */
declare module 'virtual:country-table' {
  /** `ADEF… BAB…`: a first letter, and the second ones of its countries. */
  export const codes: string;
  /** One letter a country: which of the kinds it has. */
  export const needs: string;
  export const kindsOfNeeds: string;
  export const orders: string;
  export const kindsOfOrder: string;
  /** Lines of `value=ADAE…`: whose it is. */
  export const patterns: string;
  export const postalWords: string;
  export const regionWords: string;
}
declare module 'virtual:postal-examples' {
  export const examples: string;
}
