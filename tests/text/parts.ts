import { company } from '../../src/text/en/company.ts';
import { first } from '../../src/text/en/first.ts';
import { problem } from '../../src/text/en/problem.ts';

/** The keys of each part of a language. */
export const parts = { first: Object.keys(first), company: Object.keys(company), problem: Object.keys(problem) };
