import type { Order } from '../core/form.ts';
import type { MadeCompany } from '../core/company-fields.ts';
import type { Answer } from '../core/problem.ts';
import type { TokenSource } from './invitations.ts';

/** One call about an invitation's company. */
export interface CompanyCall {
  invitationId: string;
  token: TokenSource;
  signal: AbortSignal;
}

/** The platform's companies (PLATFORM.md 3 and 4). Every call ends within 25 s. */
export interface Companies {
  /** Creates it; the same order repeated is the same company. `outcomeUnknown` when no readable answer came. */
  create(order: Order, call: CompanyCall): Promise<Answer<MadeCompany>>;
  /** The invitation's company; `undefined` when there is none. */
  lookUp(call: CompanyCall): Promise<Answer<MadeCompany | undefined>>;
}
