import { begin, type AtProblem, type Journey, type JourneyEvent } from '../core/journey.ts';
import type { Problem } from '../core/problem.ts';
import { wall } from '../core/wall.ts';
import { report } from './host.ts';
import { firstMachine } from './machine.ts';
import type { FirstWorld } from './wire.ts';

/** A journey under way. */
export interface Run {
  /** Where the customer is; reactive. */
  readonly now: Journey;
  /** Takes an event; one that does not fit the moment changes nothing. */
  send(this: void, event: JourneyEvent): void;
  /** Fetches what follows the first screen, before it is needed. */
  fetchAhead(): Promise<unknown>;
  /** Ends all that is under way; nothing that comes later is heard. */
  end(): void;
}

interface RunOptions {
  world: FirstWorld;
  /** Called for each state, after the page shows it. */
  entered: (before: Journey | undefined, now: Journey) => void;
}

/** Holds the state, does the work that it stands for, and drops answers that nobody waits for any more. */
export function run({ world, entered }: RunOptions): Run {
  let now = $state.raw<Journey>(begin(world.begin()));
  const first = firstMachine(world);
  let machine = first;
  const ended = new AbortController();
  let doing = new AbortController();

  async function fetchAhead(): Promise<void> {
    if (machine !== first) return;
    const { onward } = await import('./onward.ts');
    machine = onward(world, ended.signal);
    // Let it fetch what it may need next.
    if (now.at === 'invitation') void machine.work(now, doing.signal);
  }

  function send(event: JourneyEvent): void {
    if (doing.signal.aborted) return;
    try {
      const then = machine.next(now, event);
      if (then !== now) go(then);
      // The first machine does not know this event: the whole one decides.
      else if (machine === first)
        fetchAhead().then(() => {
          send(event);
        }, stopped);
    } catch (error) {
      broken(error);
    }
  }

  function go(then: Journey): void {
    const before = now;
    now = then;
    doing.abort();
    enter(before);
  }

  function enter(before: Journey | undefined): void {
    const mine = new AbortController();
    doing = mine;
    entered(before, now);
    const state = now;
    const waits = state.at === 'reading' || state.at === 'invitation' || state.at === 'problem';
    const ready = waits ? Promise.resolve() : fetchAhead();
    ready
      .then(() => (mine.signal.aborted ? undefined : machine.work(state, mine.signal)))
      .then(
        (event) => {
          if (event && !mine.signal.aborted) send(event);
        },
        (error: unknown) => {
          if (!mine.signal.aborted) stopped(error);
        },
      );
  }

  function broken(error: unknown): void {
    if (!doing.signal.aborted) stop({ code: 'unexpected', correlationId: report(error) });
  }

  /** Without a connection nothing is wrong with the plugin: files are missing that have not been fetched yet. */
  function stopped(error: unknown): void {
    if (navigator.onLine || doing.signal.aborted) broken(error);
    else if (now.at === 'creating') send({ type: 'failed', problem: { code: 'offline', outcomeUnknown: true } });
    else if (now.at === 'invitation') go({ ...now, notice: { code: 'offline' } });
    else stop({ code: 'offline' });
  }

  function stop(problem: Problem): void {
    // Trying again that broke once more leads where the first one did.
    const again = now.at === 'problem' ? (now.again ?? now) : now;
    go(wall({ ...now, problem, again } as AtProblem));
  }

  // A page that the browser kept whole comes back in the middle of leaving for sign-in.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) send({ type: 'came-back' });
  };
  const hidden = (): void => {
    machine.keep(now);
  };
  const online = (): void => {
    if (now.at !== 'invitation' || now.notice?.code !== 'offline') return;
    const plain = { ...now };
    delete plain.notice;
    go(plain);
  };
  addEventListener('online', online);
  addEventListener('pageshow', shown);
  addEventListener('pagehide', hidden);
  enter(undefined);

  return {
    get now() {
      return now;
    },
    send,
    fetchAhead,
    end() {
      removeEventListener('online', online);
      removeEventListener('pageshow', shown);
      removeEventListener('pagehide', hidden);
      hidden();
      ended.abort();
      doing.abort();
    },
  };
}
