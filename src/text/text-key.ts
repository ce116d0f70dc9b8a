import type { company } from './en/company.ts';
import type { first } from './en/first.ts';
import type { problem } from './en/problem.ts';
import type { Message } from './message.ts';

/** A language's words, by the screens that wait for them; English gives the keys that every other language has. */
interface Parts {
  first: typeof first;
  company: typeof company;
  problem: typeof problem;
}
export type Part<Name extends keyof Parts> = Record<keyof Parts[Name], Message>;
export type TextKey = { [Name in keyof Parts]: keyof Parts[Name] }[keyof Parts];
export type Catalogue = Record<TextKey, Message>;
