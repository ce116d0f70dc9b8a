import type { SignInProblem } from './attempt.ts';

/** What is wrong with what was typed, in words that say the rule. */
export const problemWords: Record<SignInProblem, string> = {
  'email-invalid': 'Enter an address such as name@company.com.',
  'account-unknown': 'We know no account with this address. Correct it, or create one.',
  'account-exists': 'There is an account with this address already. Go back and sign in.',
  'account-locked': 'This account is locked after ten wrong passwords (AADSTS50053). Wait a minute, then try again.',
  'account-disabled': 'This account is disabled (AADSTS50057). Ask the administrator of your organisation.',
  'password-missing': 'Enter your password.',
  'password-expired':
    'This password has expired (AADSTS50055). Ask the administrator of your organisation for a new one.',
  'password-wrong': 'That is not the right password. Try again.',
  'password-too-short': 'The password needs at least 8 characters.',
  'password-too-long': 'The password may have at most 256 characters.',
  'password-too-simple': 'The password needs three of these: lower case, upper case, digit, symbol.',
  'password-has-name': 'The password must not contain the part of your address before the @.',
  'code-missing': 'Enter the six digits from the mail.',
  'code-wrong': 'That code does not match. Look at the newest mail and try again.',
  'code-expired': 'That code has expired: a code is good for 10 minutes. Send a new one.',
  'codes-throttled': 'Too many codes were sent to this address. Wait ten minutes, then ask for a new one.',
  'code-too-many': 'That was the third wrong try: this code is void now. Send a new one.',
};
