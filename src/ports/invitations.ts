import type { Offer } from '../core/form.ts';
import type { Invitation } from '../core/invitation.ts';
import type { MadeCompany } from '../core/company-fields.ts';
import type { Answer } from '../core/problem.ts';

/** Gives the bearer token of the moment. */
export type TokenSource = (how: { renew: boolean }) => Promise<Answer<string>>;

/** The platform's invitations (PLATFORM.md 1 and 2). Every call ends within 25 s. */
export interface Invitations {
  /** Reads one, without a token; changes nothing at the platform. */
  read(id: string, signal: AbortSignal): Promise<Answer<Invitation>>;
  /** Accepts it; the same account may repeat that. Answers with the company instead, if this account has made it. */
  accept(id: string, token: TokenSource, signal: AbortSignal): Promise<Answer<Offer | MadeCompany>>;
  /** Whether this device's clock is off by more than five minutes, as the platform's last answer tells. */
  isClockOff(): boolean;
}
