import type { JourneyEvent } from '../../src/core/journey.ts';
import { account, anotherAccount, anOrder, form, invitation } from './journeys.ts';

/** Every event that the journey knows; those that lead to different places more than once. */
export const events = {
  'invitation-read': { type: 'invitation-read', invitation },
  'invitation-read, accepted': { type: 'invitation-read', invitation: { ...invitation, status: 'accepted' } },
  'invitation-read, expired': { type: 'invitation-read', invitation: { ...invitation, status: 'expired' } },
  'invitation-read, revoked': { type: 'invitation-read', invitation: { ...invitation, status: 'revoked' } },
  'get-started': { type: 'get-started' },
  'switch-account': { type: 'switch-account' },
  'signed-in': { type: 'signed-in', account },
  'signed-in, somebody else': { type: 'signed-in', account: anotherAccount },
  'not-signed-in': { type: 'not-signed-in' },
  stayed: { type: 'stayed' },
  'came-back': { type: 'came-back' },
  accepted: { type: 'accepted', form },
  typed: { type: 'typed', form: { ...form, draft: { ...form.draft, city: 'Delft' } } },
  create: { type: 'create', order: anOrder },
  'that-is-us': { type: 'that-is-us' },
  created: { type: 'created', created: { tenantId: 't-1', homeUrl: 'https://portal.example/home' } },
  'nothing-created': { type: 'nothing-created' },
  'failed, offline': { type: 'failed', problem: { code: 'offline' } },
  'failed, nobody knows': { type: 'failed', problem: { code: 'service-down', outcomeUnknown: true } },
  'failed, hand over': { type: 'failed', problem: { code: 'service-down', handOver: true } },
  'failed, no token': { type: 'failed', problem: { code: 'session-expired', signInNeeded: true } },
  'failed, not allowed': { type: 'failed', problem: { code: 'not-allowed' } },
  'try-again': { type: 'try-again' },
  'open-home': { type: 'open-home' },
} satisfies Record<string, JourneyEvent>;

export type EventName = keyof typeof events;
