/** An address with all but its first character hidden before the @: `w***@customer.example`. */
export function masked(email: string): string {
  return email.replace(/^(.).*(@.*)$/u, '$1***$2');
}

/** Whether two addresses are one: case and blanks around do not count. */
export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
