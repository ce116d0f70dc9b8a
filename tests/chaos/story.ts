import fc from 'fast-check';
import { fates } from './fates.ts';
import type { KnowsBy } from './platform.ts';

const minute = 60_000;
const year = 365 * 24 * 60 * minute;

const happening = fc.record({
  in: fc.constantFrom('reading', 'invitation', 'signing-in', 'accepting', 'company', 'creating', 'creating'),
  afterMs: fc.nat(900),
  what: fc.constantFrom('reload', 'reload', 'second tab', 'token ends', 'session ends'),
});

/** What befalls a journey. */
export const story = fc.record({
  // Without the bias towards the ends of a range, which would change how many calls fail.
  fates: fc.noBias(fc.array(fc.constantFrom(...fates), { minLength: 60, maxLength: 60 })),
  /** How far the customer's clock is ahead of the platform's. */
  clockAheadMs: fc.constantFrom(0, 0, 10 * minute, -10 * minute, year, -year),
  /** How often the customer activates what is to be activated once. */
  clicks: fc.constantFrom(1, 1, 2, 3),
  /** Nobody is signed in when the mail is opened. */
  signedOut: fc.boolean(),
  knowsBy: fc.constantFrom<KnowsBy>('invitation', 'key'),
  /** Beside the calls that fail, every second journey meets one to three of these. */
  happenings: fc.oneof(fc.constant([]), fc.array(happening, { minLength: 1, maxLength: 3 })),
  /** Seed of the waits between tries. */
  jitter: fc.nat(),
});
export type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;
export type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;
