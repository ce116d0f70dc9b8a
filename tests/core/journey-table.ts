import type { EventName } from './journey-events.ts';
import type { JourneyName } from './journeys.ts';

type Changes = Partial<Record<EventName, string>>;

const ended: Changes = {
  'invitation-read, expired': 'problem invitation-expired',
  'invitation-read, revoked': 'problem invitation-revoked',
};
const stoppedAt = (again: string, otherAccount?: string): Changes => ({
  'failed, offline': `problem offline > ${again}`,
  'failed, no token': `problem session-expired > ${again}`,
  'failed, not allowed': `problem not-allowed > ${otherAccount ?? again}`,
  'failed, nobody knows': `problem service-down > ${again}`,
  'failed, hand over': `problem service-down > ${again}`,
});
const somebodyElse: Changes = { 'signed-in, somebody else': 'problem wrong-account > other account' };

const formGone: Changes = {
  'failed, no token': 'problem session-expired > signing-in/leaving, held',
  'failed, not allowed': 'problem not-allowed > other account, held',
};

const returning: Changes = {
  'signed-in': 'reading, signed in',
  'signed-in, somebody else': 'reading, signed in',
  'not-signed-in': 'reading !sign-in-cancelled',
  ...stoppedAt('reading'),
  // What is no matter of the connection is told with the name of who invited.
  'failed, no token': 'reading, stopped session-expired',
  'failed, not allowed': 'reading, stopped not-allowed',
};
const lastOrder: Changes = { typed: 'company', create: 'creating/sending', 'try-again': 'creating/sending' };

/** What each event changes in each state; an event that is not named changes nothing. */
export const changes: Record<JourneyName, Changes> = {
  reading: {
    'invitation-read': 'invitation',
    'invitation-read, accepted': 'invitation',
    ...ended,
    ...stoppedAt('reading'),
    'failed, hand over': 'invitation, unread',
    'try-again': 'reading',
  },
  'reading, signed in': {
    'invitation-read': 'accepting',
    'invitation-read, accepted': 'accepting',
    ...ended,
    ...stoppedAt('reading, signed in'),
    'failed, hand over': 'invitation, unread',
    'try-again': 'reading, signed in',
  },
  'reading !sign-in-cancelled': {
    'invitation-read': 'invitation !sign-in-cancelled',
    'invitation-read, accepted': 'invitation !sign-in-cancelled',
    ...ended,
    ...stoppedAt('reading !sign-in-cancelled'),
    'failed, hand over': 'invitation, unread',
    'try-again': 'reading !sign-in-cancelled',
  },
  'reading, stopped sign-in-failed': {
    'invitation-read': 'problem sign-in-failed > signing-in/asking',
    'invitation-read, accepted': 'problem sign-in-failed > signing-in/asking',
    ...ended,
    ...stoppedAt('reading, stopped sign-in-failed'),
    'failed, hand over': 'invitation, unread',
    'try-again': 'reading, stopped sign-in-failed',
  },
  'reading, stopped not-allowed': {
    'invitation-read': 'problem not-allowed > other account',
    'invitation-read, accepted': 'problem not-allowed > other account',
    ...ended,
    ...stoppedAt('reading, stopped not-allowed'),
    'failed, hand over': 'invitation, unread',
    'try-again': 'reading, stopped not-allowed',
  },
  'reading, handed over': {
    'invitation-read': 'invitation',
    'invitation-read, accepted': 'invitation',
    ...ended,
    ...stoppedAt('reading, handed over'),
    'try-again': 'reading, handed over',
  },
  invitation: { 'get-started': 'signing-in/asking' },
  'invitation !consent-declined': { 'get-started': 'signing-in/asking' },
  'invitation, held': { 'get-started': 'signing-in/asking, held' },
  'invitation, unread': { 'get-started': 'signing-in/handing-over' },
  'signing-in/asking': {
    'signed-in': 'accepting',
    ...somebodyElse,
    'not-signed-in': 'signing-in/leaving',
    'came-back': 'signing-in/asking-again',
    ...stoppedAt('signing-in/asking', 'other account'),
    'try-again': 'signing-in/asking',
  },
  'signing-in/asking, held': {
    'signed-in': 'company',
    'signed-in, somebody else': 'problem wrong-account > other account, held',
    'not-signed-in': 'signing-in/leaving, held',
    'came-back': 'signing-in/asking-again, held',
    ...stoppedAt('signing-in/asking, held', 'other account, held'),
    'try-again': 'signing-in/asking, held',
  },
  'signing-in/leaving': {
    'signed-in': 'accepting',
    ...somebodyElse,
    'not-signed-in': 'invitation !sign-in-cancelled',
    stayed: 'signing-in/asking-again',
    'came-back': 'signing-in/asking-again',
    ...stoppedAt('signing-in/asking', 'other account'),
    'try-again': 'signing-in/leaving',
  },
  'signing-in/leaving, other account': {
    'signed-in': 'accepting',
    ...somebodyElse,
    'not-signed-in': 'invitation !sign-in-cancelled',
    stayed: 'signing-in/asking-again, other account',
    'came-back': 'signing-in/asking-again, other account',
    ...stoppedAt('signing-in/leaving, other account', 'other account'),
    'try-again': 'signing-in/leaving, other account',
  },
  'signing-in/leaving, automatic': {
    'signed-in': 'accepting',
    ...somebodyElse,
    'not-signed-in': 'invitation !sign-in-cancelled',
    stayed: 'signing-in/asking-again, automatic',
    'came-back': 'signing-in/asking-again, automatic',
    ...stoppedAt('signing-in/leaving', 'other account'),
    'try-again': 'signing-in/leaving, automatic',
  },
  'signing-in/asking-again': {
    'signed-in': 'accepting',
    ...somebodyElse,
    'not-signed-in': 'invitation !sign-in-cancelled',
    'came-back': 'signing-in/asking-again',
    ...stoppedAt('signing-in/asking', 'other account'),
    'try-again': 'signing-in/asking-again',
  },
  // Back from the platform's page without a sign-in that could be asked for: the invitation is read anew.
  'signing-in/handing-over': {
    'not-signed-in': 'invitation !sign-in-cancelled, unread',
    'came-back': 'reading, handed over',
    ...stoppedAt('signing-in/handing-over'),
    'try-again': 'signing-in/handing-over',
  },
  returning: { ...returning, 'try-again': 'returning' },
  'returning, answered': { ...returning, 'try-again': 'returning, answered' },
  accepting: {
    accepted: 'company',
    created: 'done',
    ...stoppedAt('accepting', 'other account'),
    'failed, no token': 'signing-in/leaving, automatic',
    'try-again': 'accepting',
  },
  company: { typed: 'company', create: 'creating/sending' },
  'company !company-rejected': lastOrder,
  'company !company-exists': { ...lastOrder, 'that-is-us': 'company !company-exists, ours' },
  'company !company-exists, ours': { ...lastOrder, 'that-is-us': 'company !company-exists, ours' },
  'company !service-down, unknown': {
    typed: 'company !service-down, unknown',
    create: 'creating/looking-up',
    'try-again': 'creating/looking-up',
  },
  'creating/sending': {
    ...formGone,
    created: 'done',
    'failed, offline': 'company !offline',
    'failed, nobody knows': 'creating/looking-up',
    'failed, hand over': 'company !service-down',
    'try-again': 'creating/looking-up',
  },
  'creating/looking-up': {
    ...formGone,
    created: 'done',
    'nothing-created': 'creating/sending again',
    'failed, offline': 'company !offline, unknown',
    'failed, nobody knows': 'company !service-down, unknown',
    'failed, hand over': 'company !service-down, unknown',
    'try-again': 'creating/looking-up',
  },
  'creating/sending again': {
    ...formGone,
    created: 'done',
    'failed, offline': 'company !offline',
    'failed, nobody knows': 'company !service-down, unknown',
    'failed, hand over': 'company !service-down',
    'try-again': 'creating/looking-up again',
  },
  done: { 'open-home': 'done at once' },
  'done at once': { 'open-home': 'done at once' },
  'problem link-invalid': {},
  'problem offline > reading': { 'try-again': 'reading' },
  'problem offline > accepting': { 'try-again': 'accepting' },
  'problem wrong-account > other account': { 'switch-account': 'signing-in/leaving, other account' },
  'problem session-expired > signing-in/leaving, held': { 'try-again': 'signing-in/leaving, held' },
};
