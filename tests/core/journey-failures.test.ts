import { describe, expect, test } from 'vitest';
import { next } from '../../src/core/next.ts';
import { problemCodes, type ProblemCode } from '../../src/core/problem.ts';
import { words } from './journey-words.ts';
import { journeys, type JourneyName } from './journeys.ts';

/** HOST.md, "Problem codes". */
const hostCodes =
  `link-invalid invitation-not-found invitation-expired invitation-revoked accepted-by-other wrong-account
  not-allowed sign-in-cancelled consent-declined sign-in-failed sign-in-lost redirect-loop clock-wrong session-expired
  offline service-down rate-limited answer-invalid company-exists company-rejected unexpected`.split(/\s+/);

test("the problems are HOST.md's 21", () => {
  expect(hostCodes).toHaveLength(21);
  expect([...problemCodes]).toEqual(hostCodes);
});

const codes = (list: string): string[] => list.split(/\s+/);
const ends = codes('link-invalid invitation-not-found invitation-expired invitation-revoked');
const account = codes('accepted-by-other wrong-account not-allowed');
const brokenOff = codes('sign-in-cancelled consent-declined');
const signIn = codes('sign-in-failed sign-in-lost redirect-loop clock-wrong');
const connection = codes('offline service-down rate-limited');
const service = [...connection, 'answer-invalid'];
const company = codes('company-exists company-rejected');

/** Where a failure leads, with the codes for `*`; `> …` is any way on. */
const failures: Partial<Record<JourneyName, Record<string, string[]>>> = {
  reading: {
    'problem *': ends,
    'problem * > …': account,
    'problem * > reading': [...brokenOff, ...signIn, 'session-expired', ...service, ...company, 'unexpected'],
  },
  returning: {
    'reading !*': brokenOff,
    // Reading first would only take longer to fail; all others are told with the name of who invited.
    'problem * > reading': connection,
    'reading, stopped *': [
      ...ends,
      ...account,
      ...signIn,
      'session-expired',
      'answer-invalid',
      ...company,
      'unexpected',
    ],
  },
  'signing-in/asking': {
    'problem *': ends,
    'problem * > …': [...account, 'session-expired'],
    'invitation !*': brokenOff,
    'problem * > signing-in/asking': [...signIn, ...service, ...company, 'unexpected'],
  },
  'signing-in/leaving, other account': {
    'problem *': ends,
    'problem * > …': [...account, 'session-expired'],
    'invitation !*': brokenOff,
    'problem * > signing-in/leaving, other account': [...signIn, ...service, ...company, 'unexpected'],
  },
  accepting: {
    'problem *': ends,
    'problem * > other account': account,
    // HOST.md: these two show the invitation with a notice, not a wall. A host's `token` may reject with them.
    'invitation !*': brokenOff,
    // Who has no token any more is still known to MSAL: only leaving for sign-in brings a new one.
    'problem * > signing-in/leaving': ['session-expired'],
    'problem * > accepting': [...signIn, ...service, ...company, 'unexpected'],
  },
  'creating/sending': {
    'problem *': ends.slice(1),
    'problem * > other account, held': account,
    'problem * > signing-in/leaving, held': ['session-expired'],
    'problem * > company !*': ['unexpected'],
    'company !*': ['link-invalid', ...brokenOff, ...signIn, ...service, ...company],
  },
  'creating/looking-up': {
    'problem *': ends.slice(1),
    'problem * > other account, held': account,
    'problem * > signing-in/leaving, held': ['session-expired'],
    'problem * > company !*, unknown': ['unexpected'],
    'company !*, unknown': ['link-invalid', ...brokenOff, ...signIn, ...service, ...company],
  },
};

describe.each(Object.entries(failures))('%s fails', (from, outcomes) => {
  const state = journeys[from as JourneyName];
  const cells = Object.entries(outcomes).flatMap(([outcome, list]) => list.map((code) => [code, outcome] as const));

  test('in 21 ways', () => {
    expect(cells.map(([code]) => code).sort()).toEqual([...hostCodes].sort());
  });

  test.each(cells)('%s: %s', (code, outcome) => {
    const then = words(next(state, { type: 'failed', problem: { code: code as ProblemCode } }));
    const expected = outcome.replaceAll('*', code);
    if (expected.endsWith('…')) expect(then).toMatch(new RegExp(`^${expected.replace('…', '.')}`));
    else expect(then).toBe(expected);
  });
});

const quiet = ['invitation', 'company', 'done', 'problem offline > reading', 'problem link-invalid'] as const;

test.each(quiet)('nothing is under way that could fail: %s', (name) => {
  for (const code of problemCodes) {
    expect(next(journeys[name], { type: 'failed', problem: { code } })).toBe(journeys[name]);
  }
});
