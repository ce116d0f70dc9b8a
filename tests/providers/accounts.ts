import { aColleague, aUser } from '../../mocks/data.ts';
import type { User } from '../../mocks/entra/records.ts';

/** Who has an account at the provider: the person invited, and somebody of the same company who was not. */
export const accounts: User[] = [aUser(), aColleague()];

export const accountOf = (about: { id: string } | { email: string }): User | undefined =>
  accounts.find((account) => ('id' in about ? account.id === about.id : account.email === about.email));
