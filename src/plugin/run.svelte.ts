import { begin, type Journey, type JourneyEvent } from '../core/journey.ts';
import { next } from '../core/next.ts';
import type { World } from './wire.ts';
import { keep, work } from './work.ts';

/** A journey under way. */
export interface Run {
  /** Where the customer is; reactive. */
  readonly now: Journey;
  /** Takes an event; one that does not fit the moment changes nothing. */
  send(this: void, event: JourneyEvent): void;
  /** Ends all that is under way; nothing that comes later is heard. */
  end(): void;
}

interface RunOptions {
  world: World;
  /** Called for each state, after the page shows it. */
  entered: (before: Journey | undefined, now: Journey) => void;
  /** What no port may throw: a fault of the plugin. */
  fault: (error: unknown) => void;
}

/** Holds the state, does the work that it stands for, and drops answers that nobody waits for any more. */
export function run({ world, entered, fault }: RunOptions): Run {
  let now = $state.raw<Journey>(begin(world.portal.begin()));
  let doing = new AbortController();

  function send(event: JourneyEvent): void {
    const then = next(now, event);
    if (then === now || doing.signal.aborted) return;
    const before = now;
    now = then;
    doing.abort();
    enter(before);
  }

  function enter(before: Journey | undefined): void {
    const mine = new AbortController();
    doing = mine;
    entered(before, now);
    work(now, world, mine.signal).then(
      (event) => {
        if (event && !mine.signal.aborted) send(event);
      },
      (error: unknown) => {
        if (mine.signal.aborted) return;
        fault(error);
        send({ type: 'failed', problem: { code: 'unexpected' } });
      },
    );
  }

  // A page that the browser kept whole comes back in the middle of leaving for sign-in.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) send({ type: 'came-back' });
  };
  const hidden = (): void => {
    keep(now, world);
  };
  addEventListener('pageshow', shown);
  addEventListener('pagehide', hidden);
  enter(undefined);

  return {
    get now() {
      return now;
    },
    send,
    end() {
      removeEventListener('pageshow', shown);
      removeEventListener('pagehide', hidden);
      hidden();
      doing.abort();
    },
  };
}
