import type { Outcome } from './cells.ts';
import type { FaultName } from './faults.ts';

/** The four calls to the provider: its configuration, its sign-in page, the code for tokens, and new tokens later. */
export type Step = 'discovery' | 'authorize' | 'token' | 'renewal';

/** What can become of any of them. */
export const alike = [
  'offline',
  'connection refused',
  'reset in mid-answer',
  'no answer for 30 s',
  'stall half-way',
  '429 with seconds',
  '500',
  '502 HTML',
  '503 with Retry-After',
  '504',
  '200 HTML (captive portal)',
  'cut JSON',
] as const satisfies FaultName[];
export type Alike = (typeof alike)[number];

const again = 'Try again';
const down: Outcome = ['problem', 'service-down', '', again];
const downInForm: Outcome = ['company', 'service-down', '', again];
/** The browser, or the provider, shows a page of its own; Back leads here. */
const back: Outcome = ['invitation', 'sign-in-cancelled', '', 'Get started now'];

/** HOST.md: the provider cannot be reached is `service-down`. PLATFORM.md has the words for offline, and for 429. */
export const cells: Record<Step, Record<Alike, Outcome>> = {
  discovery: {
    offline: ['problem', 'offline', '', again],
    'connection refused': down,
    'reset in mid-answer': down,
    'no answer for 30 s': down,
    'stall half-way': down,
    '429 with seconds': ['problem', 'rate-limited', '', again],
    '500': down,
    '502 HTML': down,
    '503 with Retry-After': down,
    '504': down,
    '200 HTML (captive portal)': down,
    'cut JSON': down,
  },
  authorize: {
    offline: back,
    'connection refused': back,
    'reset in mid-answer': back,
    // The page is not left before an answer comes.
    'no answer for 30 s': down,
    'stall half-way': back,
    '429 with seconds': back,
    '500': back,
    '502 HTML': back,
    '503 with Retry-After': back,
    '504': back,
    '200 HTML (captive portal)': back,
    'cut JSON': back,
  },
  token: {
    offline: ['problem', 'offline', '', again],
    'connection refused': down,
    'reset in mid-answer': down,
    'no answer for 30 s': down,
    'stall half-way': down,
    '429 with seconds': ['problem', 'rate-limited', '', again],
    '500': down,
    '502 HTML': down,
    '503 with Retry-After': down,
    '504': down,
    '200 HTML (captive portal)': down,
    'cut JSON': down,
  },
  renewal: {
    offline: ['company', 'offline', '', again],
    'connection refused': downInForm,
    'reset in mid-answer': downInForm,
    'no answer for 30 s': downInForm,
    'stall half-way': downInForm,
    '429 with seconds': ['company', 'rate-limited', '', again],
    '500': downInForm,
    '502 HTML': downInForm,
    '503 with Retry-After': downInForm,
    '504': downInForm,
    '200 HTML (captive portal)': downInForm,
    'cut JSON': downInForm,
  },
};
