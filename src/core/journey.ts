import type { Account } from './account.ts';
import type { Form, Order } from './form.ts';
import type { Invitation } from './invitation.ts';
import type { Problem } from './problem.ts';

/** A form that waits while its owner signs in again. */
export interface Held {
  account: Account;
  form: Form;
}

/** A company that exists now. */
export interface Created {
  tenantId: string;
  /** Absolute, and allowed to be followed. */
  homeUrl: string;
}

export interface Reading {
  at: 'reading';
  id: string;
  /** This tab has handed the page to the platform for this invitation already. */
  handedOver: boolean;
  /** Set when the customer has just come back signed in: acceptance follows without another question. */
  account?: Account;
  /** Why the sign-in that was begun did not end well; shown with the invitation. */
  notice?: Problem;
  /** Why the sign-in failed: a wall, once it can name who invited. */
  stopped?: Problem;
}
export interface AtInvitation {
  at: 'invitation';
  id: string;
  /** Missing when the platform answers only to the page itself (`handOver`). */
  invitation?: Invitation;
  notice?: Problem;
  held?: Held;
}
export interface SigningIn {
  at: 'signing-in';
  id: string;
  invitation?: Invitation;
  /** Is somebody signed in already; leave for sign-in; is somebody signed in now; give the page to the platform. */
  stage: 'asking' | 'leaving' | 'asking-again' | 'handing-over';
  switchAccount: boolean;
  /** Nobody clicked for this one: such redirects are counted. */
  automatic?: true;
  held?: Held;
}
/** Back from the provider; `answer` is what it put into the address, if anything. */
export interface Returning {
  at: 'returning';
  id: string;
  handedOver: boolean;
  answer?: string;
}
interface SignedIn {
  id: string;
  invitation: Invitation;
  account: Account;
}
export interface Accepting extends SignedIn {
  at: 'accepting';
}
export interface AtCompany extends SignedIn {
  at: 'company';
  form: Form;
  problem?: Problem;
  /** What was sent last. */
  order?: Order;
  /** The customer recognised the company that exists already. */
  ours?: true;
}
export interface Creating extends SignedIn {
  at: 'creating';
  form: Form;
  order: Order;
  stage: 'sending' | 'looking-up';
  /** The look-up found nothing once already: a second silence goes back to the form. */
  repeated: boolean;
}
export interface Done {
  at: 'done';
  created: Created;
  invitation: Invitation;
  /** The customer does not want to wait for the home to open by itself. */
  atOnce: boolean;
}
export interface AtProblem {
  at: 'problem';
  problem: Problem;
  /** Which invitation a new one is asked for. */
  id?: string;
  invitation?: Invitation;
  /** Where "Try again" leads; missing when trying again cannot help. */
  again?: Journey;
  /** Where "Use another account" leads. */
  switchAccount?: SigningIn;
}

/** Where the customer is. `at` is what the page shows as `data-at`. */
export type Journey =
  Reading | AtInvitation | SigningIn | Returning | Accepting | AtCompany | Creating | Done | AtProblem;

export type JourneyEvent =
  /** `clockOff`: the platform's clock and this device's differ by more than five minutes. */
  | { type: 'invitation-read'; invitation: Invitation; clockOff?: boolean }
  /** "Get started now" was activated. */
  | { type: 'get-started' }
  | { type: 'switch-account' }
  | { type: 'signed-in'; account: Account }
  | { type: 'not-signed-in' }
  /** The sign-in call ended, and the page is still here. */
  | { type: 'stayed' }
  /** The browser brought the page back from its back/forward cache. */
  | { type: 'came-back' }
  | { type: 'accepted'; form: Form }
  | { type: 'typed'; form: Form }
  /** "Create company" or "Create anyway" was activated, with nothing wrong. */
  | { type: 'create'; order: Order }
  /** The company that exists already is the customer's own: nothing is sent. */
  | { type: 'that-is-us' }
  | { type: 'created'; created: Created }
  | { type: 'nothing-created' }
  | { type: 'failed'; problem: Problem }
  | { type: 'try-again' }
  | { type: 'open-home' };

/** How a journey begins: the address, the memory of the tab and the host's props have been read. */
export interface Beginning {
  id: string | undefined;
  /** What the provider put into the address. */
  answer?: string;
  /** This tab left for sign-in and has come back. */
  left: boolean;
  /** This tab has handed the page to the platform for this invitation already. */
  handedOver: boolean;
}

export function begin({ id, answer, left, handedOver }: Beginning): Journey {
  if (!id) return { at: 'problem', problem: { code: left || answer ? 'sign-in-lost' : 'link-invalid' } };
  if (left) return { at: 'returning', id, handedOver, ...(answer && { answer }) };
  // An answer that this tab did not ask for is dropped: nobody has activated "Get started now" here.
  return { at: 'reading', id, handedOver, ...(answer && { notice: { code: 'sign-in-cancelled' } }) };
}
