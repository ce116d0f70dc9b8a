import type { Account } from '../../core/account.ts';

/**
 * Who an ID token speaks of, with every address that it vouches for, best first.
 * Sources: OpenID Connect Core 5.1, https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 * @param id the provider's own, never shown
 * @throws Error for one without
 */
export function accountOf(id: unknown, claims: object): Account {
  if (typeof id !== 'string' || !id) throw new Error('the account has no id');
  const { name, email, email_verified, emails, preferred_username, upn } = claims as Record<string, unknown>;
  const unproved = email_verified === false || email_verified === 'false';
  const vouched = [unproved ? undefined : email, emails, preferred_username, upn].flat();
  const addresses = vouched.filter((value) => typeof value === 'string').filter((value) => value.includes('@'));
  return { id, emails: [...new Set(addresses)], ...(typeof name === 'string' && name && { name }) };
}
