import { invisible } from '../tidy.ts';

/** Whether anything is left out of a text that the customer cannot see; line breaks and tabs become blanks. */
export const hasInvisible = (typed: string): boolean => typed.replace(/[\t\n\r]/g, '').search(invisible) >= 0;
