import { allCountries, cityOptional, postalCodeRequired, withoutPostalCode } from './country/rules.ts';

const codes = (list: string): Set<string> => new Set(list.match(/../g));
const all = codes(allCountries);
const noPostalCode = codes(withoutPostalCode);
const needsPostalCode = codes(postalCodeRequired);
const maybeCity = codes(cityOptional);

/** What an address in a country has. */
export interface AddressRules {
  hasPostalCode: boolean;
  postalCodeRequired: boolean;
  cityRequired: boolean;
}

/** ISO 3166-1 alpha-2, upper case. */
export const countryCodes: readonly string[] = [...all];
export const isCountry = (code: string): boolean => all.has(code);

/** The rules of a country; an unknown one has every part of an address, and the city must be filled. */
export const addressRules = (code: string): AddressRules => ({
  hasPostalCode: !noPostalCode.has(code),
  postalCodeRequired: needsPostalCode.has(code),
  cityRequired: !maybeCity.has(code),
});
