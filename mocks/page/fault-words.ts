import { entraErrorCodes, listedError, type EntraErrorCode } from '../entra/error-list.ts';
import type { EntraFaults } from '../entra/faults.ts';

/** What each fault of the emulated Entra is called in the panel, in the order of a sign-in. */
export const faultNames: Record<keyof EntraFaults, string> = {
  discovery: 'Discovery',
  signIn: 'Sign-in comes back with',
  account: 'Every account is',
  emailedCode: 'Codes by e-mail',
  announceIss: 'Discovery announces iss in answers',
  answerIss: 'iss in answers',
  redemption: 'Tokens for a code',
  refresh: 'Tokens for a refresh token',
  idToken: 'ID token',
  renewedIdToken: 'Renewed ID token',
};

const isCode = (choice: string): choice is EntraErrorCode => entraErrorCodes.some((code) => code === choice);

/** A choice as the panel's lists show it: an error with its words, anything else with blanks for hyphens. */
export function faultWords(choice: string): string {
  if (!isCode(choice)) return choice.replaceAll('-', ' ');
  return `${choice}: ${listedError(choice).words}`;
}
