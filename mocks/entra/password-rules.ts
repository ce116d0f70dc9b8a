import type { SignInProblem } from './attempt.ts';

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/** Every rule of Entra that a new password breaks; none: `[]`. Source: HOST.md, last section. */
export function passwordProblems({ password, email }: { password: string; email: string }): SignInProblem[] {
  const problems: SignInProblem[] = [];
  if (password.length < 8) problems.push('password-too-short');
  if (password.length > 256) problems.push('password-too-long');
  if (classes.filter((one) => one.test(password)).length < 3) problems.push('password-too-simple');
  const localPart = email.replace(/@.*/, '').toLowerCase();
  if (localPart && password.toLowerCase().includes(localPart)) problems.push('password-has-name');
  return problems;
}
