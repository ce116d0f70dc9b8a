import type { ProblemCode } from '../../src/index.ts';
import type { Call, FaultName } from './faults.ts';

/** `shapes`: a wrong shape, then nothing at all, then a right answer with more in it than we know. */
export type CellName =
  Exclude<FaultName, 'wrong shape' | 'null' | 'extra members'> | 'wrong shape, null, extra members';

/** What PLATFORM.md asks for. */
export type Outcome = [
  /** `data-at`. */
  screen: 'invitation' | 'problem' | 'company' | 'done',
  /** `data-problem`; '' for none. */
  problem: ProblemCode | '',
  /** The calls that were tried until then: **r**ead, **a**ccept, **c**reate, **l**ook up. */
  sent: string,
  /** The next step that the screen offers. */
  wayOn: string,
];

const again = 'Try again';
const ask = 'Ask Mohamed-Nour, Tamer for a new invitation';
const other = 'Use another account';
const signIn = 'Sign in again';
const create = 'Create company';

/** PLATFORM.md, "From answer to problem code" and "Conduct", spelt out. */
export const cells: Record<Call, Record<CellName, Outcome>> = {
  read: {
    offline: ['problem', 'offline', 'RRR', again],
    'connection refused': ['invitation', '', 'RRR', 'Get started now'],
    'reset in mid-answer': ['invitation', '', 'RRR', 'Get started now'],
    'no answer for 30 s': ['problem', 'service-down', 'RRR', again],
    'stall half-way': ['problem', 'service-down', 'RRR', again],
    '400 with field errors': ['problem', 'answer-invalid', 'R', again],
    '401': ['problem', 'session-expired', 'R', signIn],
    '403': ['problem', 'not-allowed', 'R', again],
    '404': ['problem', 'invitation-not-found', 'R', 'Ask for a new invitation'],
    '409': ['problem', 'unexpected', 'R', again],
    '410': ['problem', 'invitation-expired', 'R', 'Ask for a new invitation'],
    '413': ['problem', 'answer-invalid', 'R', again],
    '422': ['problem', 'answer-invalid', 'R', again],
    '429 with seconds': ['problem', 'rate-limited', 'RRR', again],
    '429 with a date': ['problem', 'rate-limited', 'R', again],
    '429 with 10^9 s': ['problem', 'rate-limited', 'R', again],
    '500': ['problem', 'service-down', 'RRR', again],
    '502 HTML': ['problem', 'service-down', 'RRR', again],
    '503 with Retry-After': ['problem', 'rate-limited', 'R', again],
    '504': ['problem', 'service-down', 'RRR', again],
    '200 HTML (captive portal)': ['problem', 'answer-invalid', 'RR', again],
    'cut JSON': ['problem', 'answer-invalid', 'RR', again],
    'wrong shape, null, extra members': ['problem', 'answer-invalid', 'R', again],
    '10 MB': ['problem', 'answer-invalid', 'R', again],
  },
  accept: {
    offline: ['problem', 'offline', 'AAA', again],
    'connection refused': ['problem', 'service-down', 'AAA', again],
    'reset in mid-answer': ['problem', 'service-down', 'AAA', again],
    'no answer for 30 s': ['problem', 'service-down', 'AAA', again],
    'stall half-way': ['problem', 'service-down', 'AAA', again],
    '400 with field errors': ['problem', 'answer-invalid', 'A', again],
    '401': ['problem', 'session-expired', 'AA', signIn],
    '403': ['problem', 'not-allowed', 'A', other],
    '404': ['problem', 'invitation-not-found', 'A', ask],
    '409': ['problem', 'accepted-by-other', 'A', other],
    '410': ['problem', 'invitation-revoked', 'A', ask],
    '413': ['problem', 'answer-invalid', 'A', again],
    '422': ['problem', 'answer-invalid', 'A', again],
    '429 with seconds': ['problem', 'rate-limited', 'AAA', again],
    '429 with a date': ['problem', 'rate-limited', 'A', again],
    '429 with 10^9 s': ['problem', 'rate-limited', 'A', again],
    '500': ['problem', 'service-down', 'AAA', again],
    '502 HTML': ['problem', 'service-down', 'AAA', again],
    '503 with Retry-After': ['problem', 'rate-limited', 'A', again],
    '504': ['problem', 'service-down', 'AAA', again],
    '200 HTML (captive portal)': ['problem', 'answer-invalid', 'AA', again],
    'cut JSON': ['problem', 'answer-invalid', 'AA', again],
    'wrong shape, null, extra members': ['problem', 'answer-invalid', 'A', again],
    '10 MB': ['problem', 'answer-invalid', 'A', again],
  },
  create: {
    offline: ['company', 'offline', 'CCCLLL', again],
    'connection refused': ['company', 'service-down', 'CCCLLL', again],
    'reset in mid-answer': ['company', 'service-down', 'CCCLCCC', again],
    'no answer for 30 s': ['company', 'service-down', 'CCCLCCC', again],
    'stall half-way': ['company', 'service-down', 'CCCLCCC', again],
    '400 with field errors': ['company', 'company-rejected', 'C', create],
    '401': ['problem', 'session-expired', 'CC', signIn],
    '403': ['problem', 'not-allowed', 'C', other],
    '404': ['problem', 'unexpected', 'C', again],
    '409': ['company', 'company-exists', 'C', 'Create anyway'],
    '410': ['problem', 'invitation-revoked', 'C', ask],
    '413': ['company', 'company-rejected', 'C', create],
    '422': ['company', 'company-rejected', 'C', create],
    '429 with seconds': ['company', 'rate-limited', 'CCC', again],
    '429 with a date': ['company', 'rate-limited', 'C', again],
    '429 with 10^9 s': ['company', 'rate-limited', 'C', again],
    '500': ['company', 'service-down', 'CCCLCCC', again],
    '502 HTML': ['company', 'service-down', 'CCCLCCC', again],
    '503 with Retry-After': ['company', 'rate-limited', 'C', again],
    '504': ['company', 'service-down', 'CCCLCCC', again],
    '200 HTML (captive portal)': ['company', 'answer-invalid', 'CLC', again],
    'cut JSON': ['company', 'answer-invalid', 'CLC', again],
    'wrong shape, null, extra members': ['company', 'answer-invalid', 'CLC', again],
    '10 MB': ['company', 'answer-invalid', 'CLC', again],
  },
  'look up': {
    offline: ['company', 'offline', 'CLLL', again],
    'connection refused': ['company', 'service-down', 'CLLL', again],
    'reset in mid-answer': ['company', 'service-down', 'CLLL', again],
    'no answer for 30 s': ['company', 'service-down', 'CLLL', again],
    'stall half-way': ['company', 'service-down', 'CLLL', again],
    '400 with field errors': ['company', 'answer-invalid', 'CL', again],
    '401': ['problem', 'session-expired', 'CLL', signIn],
    '403': ['problem', 'not-allowed', 'CL', other],
    // No company, says the platform: the create is repeated, and meets the one that is there.
    '404': ['done', '', 'CLC', 'Open the portal'],
    '409': ['problem', 'unexpected', 'CL', again],
    '410': ['problem', 'invitation-expired', 'CL', ask],
    '413': ['company', 'answer-invalid', 'CL', again],
    '422': ['company', 'answer-invalid', 'CL', again],
    '429 with seconds': ['company', 'rate-limited', 'CLLL', again],
    '429 with a date': ['company', 'rate-limited', 'CL', again],
    '429 with 10^9 s': ['company', 'rate-limited', 'CL', again],
    '500': ['company', 'service-down', 'CLLL', again],
    '502 HTML': ['company', 'service-down', 'CLLL', again],
    '503 with Retry-After': ['company', 'rate-limited', 'CL', again],
    '504': ['company', 'service-down', 'CLLL', again],
    '200 HTML (captive portal)': ['company', 'answer-invalid', 'CLL', again],
    'cut JSON': ['company', 'answer-invalid', 'CLL', again],
    'wrong shape, null, extra members': ['company', 'answer-invalid', 'CL', again],
    '10 MB': ['company', 'answer-invalid', 'CL', again],
  },
};

/** What the customer reads first, by problem; of a screen without one, its heading. */
export const titles: Partial<Record<ProblemCode | 'invitation' | 'done', string>> = {
  invitation: 'Your invitation',
  done: 'Welcome to My rConnect (Stag)',
  'invitation-not-found': 'We do not know this invitation',
  'invitation-expired': 'This invitation has expired',
  'invitation-revoked': 'This invitation was withdrawn',
  'accepted-by-other': 'This invitation was accepted with another account',
  'not-allowed': 'This account may not accept the invitation',
  'session-expired': 'Your sign-in has ended',
  offline: 'You are offline',
  'service-down': 'The service does not answer',
  'rate-limited': 'There are too many requests just now',
  'answer-invalid': 'The service gave an answer that we cannot read',
  'company-exists': 'This company may exist already',
  'company-rejected': 'The company was not accepted',
  unexpected: 'Something went wrong',
};
