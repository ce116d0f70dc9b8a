import fc from 'fast-check';
import { edit, type Form } from '../../src/core/form.ts';
import { begin, type Journey, type JourneyEvent } from '../../src/core/journey.ts';
import { next } from '../../src/core/next.ts';
import { problemCodes, type Problem } from '../../src/core/problem.ts';
import { events } from './journey-events.ts';
import { account, anotherAccount, form, invitation, journeys } from './journeys.ts';

const { id } = invitation;

/** Walls without a button: the way on is the link in the e-mail, or a mail to the inviter for a new one. */
export const deliberateEnds = [
  'link-invalid',
  'sign-in-lost',
  'invitation-not-found',
  'invitation-expired',
  'invitation-revoked',
];

/** What the port that a state waits for may answer. */
export function answers(now: Journey): JourneyEvent[] {
  const failed = events['failed, offline'];
  switch (now.at) {
    case 'reading':
      return [events['invitation-read'], failed];
    case 'returning':
      return [events['signed-in'], events['signed-in, somebody else'], events['not-signed-in'], failed];
    case 'signing-in':
      if (now.stage === 'handing-over') return [events['came-back']];
      if (now.stage === 'leaving') return [events.stayed, events['came-back'], failed];
      return [events['signed-in'], events['signed-in, somebody else'], events['not-signed-in'], failed];
    case 'accepting':
      return [events.accepted, events.created, failed];
    case 'creating':
      return [events.created, failed, ...(now.stage === 'looking-up' ? [events['nothing-created']] : [])];
    default:
      return [];
  }
}

/** One step of somebody who wants to arrive, on a day when all goes well; `undefined` at a deliberate end. */
export function wayOn(now: Journey): Journey | undefined {
  switch (now.at) {
    case 'reading':
      return next(now, events['invitation-read']);
    case 'returning':
      return next(now, events['signed-in']);
    case 'invitation':
      return next(now, events['get-started']);
    case 'signing-in':
      // The page is gone; the platform sends it back, and the journey begins again.
      if (now.stage === 'handing-over') return begin({ id, left: false, handedOver: true });
      return next(now, now.stage === 'leaving' ? events.stayed : events['signed-in']);
    case 'accepting':
      return next(now, events.accepted);
    case 'company':
      return next(now, events.create);
    case 'creating':
      return next(now, events.created);
    case 'done':
      return now;
    case 'problem':
      if (now.switchAccount) return next(now, events['switch-account']);
      return now.again ? next(now, events['try-again']) : undefined;
  }
}

/** The form that a state holds, shown or waiting. */
export function formOf(now: Journey | undefined): Form | undefined {
  if (now?.at === 'company' || now?.at === 'creating') return now.form;
  if (now?.at === 'invitation' || now?.at === 'signing-in') return now.held?.form;
  return now?.at === 'problem' ? (formOf(now.again) ?? formOf(now.switchAccount)) : undefined;
}

const problem: fc.Arbitrary<Problem> = fc.record(
  {
    code: fc.constantFrom(...problemCodes),
    outcomeUnknown: fc.constant(true as const),
    handOver: fc.constant(true as const),
    refused: fc.constant([{ pointer: '/company/city', code: 'invalid' }]),
  },
  { requiredKeys: ['code'] },
);
const person = fc.constantFrom(account, anotherAccount, { id: 'oid-unnamed', emails: [] });
const read = fc.record({
  status: fc.constantFrom('pending', 'accepted', 'expired', 'revoked'),
  invitee: fc.constantFrom(invitation.invitee, { email: 'w***@customer.example' }, {}),
});

/** Any event, whether it fits or not; what is typed is told apart by its town. */
const anyEvent: fc.Arbitrary<JourneyEvent> = fc.oneof(
  fc.constantFrom(...Object.values(events)),
  problem.map((why): JourneyEvent => ({ type: 'failed', problem: why })),
  person.map((who): JourneyEvent => ({ type: 'signed-in', account: who })),
  read.map((told): JourneyEvent => ({ type: 'invitation-read', invitation: { ...invitation, ...told } })),
  fc.nat(99).map((town): JourneyEvent => ({ type: 'typed', form: edit(form, { city: `Town ${String(town)}` }) })),
);

const beginning = fc
  .record({ id: fc.constantFrom(id, id, undefined), left: fc.boolean(), handedOver: fc.boolean() })
  .map(begin);

/** A journey from its beginning or from any state, with what happens on it. */
export const anyJourney = fc.record({
  from: fc.oneof(beginning, fc.constantFrom<Journey>(...Object.values(journeys))),
  happened: fc.array(anyEvent, { maxLength: 40 }),
});
