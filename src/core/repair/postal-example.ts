import { examples } from 'virtual:postal-examples';
import { valueFor } from '../country.ts';

/** A postal code as the country writes it; `undefined` where none is known. */
export const postalExample = (country: string): string | undefined => valueFor(examples, country);
