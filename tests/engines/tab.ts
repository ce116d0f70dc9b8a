import type { Violation } from '../journeys/violations.ts';

export type Pressed = 'button' | 'link';

/** What a customer can do with a tab, in every engine alike. Each waits for what it needs, 30 s at most. */
export interface Tab {
  /** @param path of the portal's, e.g. `/mailbox` */
  open(path: string): Promise<void>;
  /** The first that can be seen and whose accessible name is like this. */
  press(kind: Pressed, name: RegExp): Promise<void>;
  /** Ticks the box of this label, and sees that it is ticked. */
  tick(label: RegExp): Promise<void>;
  /** Types into the field of this label, over what stands there. */
  fill(label: RegExp, text: string): Promise<void>;
  /** Chooses from the list of this label. @param value of the option, e.g. `NL` */
  choose(label: RegExp, value: string): Promise<void>;
  /** Runs a function that stands on its own in the page, and hands on what it returns. */
  run<Result>(inPage: () => Result): Promise<Result>;
  /** Does something in a second tab of the same browser, which is closed then. */
  inAnotherTab<Result>(what: (other: Tab) => Promise<Result>): Promise<Result>;
}

/** A browser of its own, with one tab. */
export interface Visit {
  tab: Tab;
  /** e.g. `Firefox 140.3.0` */
  engine: string;
  /** What the pages did wrong so far; it is told once. */
  takeWrong: () => Promise<Violation[]>;
}

/**
 * @param address origin of the portal
 * @param after takes what is to be done when the visit is over, the last first
 */
export type Enter = (address: string, after: (end: () => Promise<unknown>) => void) => Promise<Visit>;

/** How long a customer waits for what must come. */
export const patienceMs = 30_000;
