import type { Check } from './check.ts';
import { accepting } from './checks/accepting.ts';
import { creating } from './checks/creating.ts';
import { crossOrigin } from './checks/cross-origin.ts';
import { reading } from './checks/reading.ts';
import { refusals } from './checks/refusals.ts';

/** Those that leave the platform as it is, in the order in which they are tried. */
export const readingChecks: Check[] = [...reading, ...crossOrigin, ...refusals];

/** Those that accept the invitation and create a company. */
export const writingChecks: Check[] = [...accepting, ...creating];
