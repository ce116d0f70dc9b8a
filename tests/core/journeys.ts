import type { Account } from '../../src/core/account.ts';
import type { Order } from '../../src/core/form.ts';
import type { Invitation } from '../../src/core/invitation.ts';
import type {
  AtCompany,
  AtInvitation,
  Creating,
  Done,
  Journey,
  Reading,
  Returning,
  SigningIn,
} from '../../src/core/journey.ts';
import { aDraft, aForm } from './companies.ts';

const id = '7ecbaadb-3c74-4d57-90aa-7d0678fd81f6';

export const invitation: Invitation = {
  id,
  status: 'pending',
  portalName: 'My rConnect (Stag)',
  inviter: { name: 'Mohamed-Nour, Tamer', organization: 'GFMS', email: 'tamer.mohamed-nour@gfms.example' },
  invitee: { name: 'Willy URS', email: 'willy.urs@customer.example', account: 'known' },
  expiresAt: Date.UTC(2026, 11, 20, 8),
};
export const account: Account = { id: 'oid-willy', name: 'Willy URS', emails: ['willy.urs@customer.example'] };
export const anotherAccount: Account = { id: 'oid-tamer', emails: ['tamer.mohamed-nour@gfms.example'] };
export const form = aForm();
export const anOrder: Order = { company: aDraft(), agreements: [] };

const visit = { id, invitation };
const signedIn = { ...visit, account };
const held = { account, form };

const reading: Reading = { at: 'reading', id, handedOver: false };
const atInvitation: AtInvitation = { at: 'invitation', ...visit };
const asking: SigningIn = { at: 'signing-in', ...visit, stage: 'asking', switchAccount: false };
const leaving: SigningIn = { ...asking, stage: 'leaving' };
const otherAccount: SigningIn = { ...leaving, switchAccount: true };
const returning: Returning = { at: 'returning', id, handedOver: false };
const company: AtCompany = { at: 'company', ...signedIn, form };
const refused: AtCompany = { ...company, order: anOrder, problem: { code: 'company-rejected' } };
const exists: AtCompany = {
  ...refused,
  problem: { code: 'company-exists', existing: { name: 'URS AG', city: 'Delft', country: 'NL' } },
};
const sending: Creating = { at: 'creating', ...signedIn, form, order: anOrder, stage: 'sending', repeated: false };
const done: Done = {
  at: 'done',
  created: { tenantId: 't-1', homeUrl: 'https://portal.example/home' },
  invitation,
  atOnce: false,
};

/** Every state that the journey knows, in each of its kinds. */
export const journeys = {
  reading,
  'reading, signed in': { ...reading, account },
  'reading !sign-in-cancelled': { ...reading, notice: { code: 'sign-in-cancelled' } },
  'reading, stopped sign-in-failed': { ...reading, stopped: { code: 'sign-in-failed' } },
  'reading, stopped not-allowed': { ...reading, stopped: { code: 'not-allowed' } },
  'reading, handed over': { ...reading, handedOver: true },
  invitation: atInvitation,
  'invitation !consent-declined': { ...atInvitation, notice: { code: 'consent-declined' } },
  'invitation, held': { ...atInvitation, held },
  'invitation, unread': { at: 'invitation', id },
  'signing-in/asking': asking,
  'signing-in/asking, held': { ...asking, held },
  'signing-in/leaving': leaving,
  'signing-in/leaving, other account': otherAccount,
  'signing-in/leaving, automatic': { ...leaving, automatic: true },
  'signing-in/asking-again': { ...asking, stage: 'asking-again' },
  'signing-in/handing-over': { at: 'signing-in', id, stage: 'handing-over', switchAccount: false },
  returning,
  'returning, answered': { ...returning, answer: 'code=1&state=2' },
  accepting: { at: 'accepting', ...signedIn },
  company,
  'company !company-rejected': refused,
  'company !company-exists': exists,
  'company !company-exists, ours': { ...exists, ours: true },
  'company !service-down, unknown': { ...refused, problem: { code: 'service-down', outcomeUnknown: true } },
  'creating/sending': sending,
  'creating/looking-up': { ...sending, stage: 'looking-up' },
  'creating/sending again': { ...sending, repeated: true },
  done,
  'done at once': { ...done, atOnce: true },
  'problem link-invalid': { at: 'problem', problem: { code: 'link-invalid' } },
  'problem offline > reading': { at: 'problem', problem: { code: 'offline' }, again: reading },
  'problem offline > accepting': {
    at: 'problem',
    problem: { code: 'offline' },
    invitation,
    again: { at: 'accepting', ...signedIn },
  },
  'problem wrong-account > other account': {
    at: 'problem',
    problem: { code: 'wrong-account', expectedEmail: 'w•••@customer.example' },
    invitation,
    switchAccount: otherAccount,
  },
  'problem session-expired > signing-in/leaving, held': {
    at: 'problem',
    problem: { code: 'session-expired' },
    invitation,
    again: { ...leaving, held },
  },
} satisfies Record<string, Journey>;

export type JourneyName = keyof typeof journeys;
