import type { Words } from '../../text/text.ts';
import type * as Later from './later.ts';

/** The form comes first; nobody needs help before. */
const firstLookMs = 1000;

interface Fetched {
  /** Missing until it is there. */
  readonly later: typeof Later | undefined;
  /** It is needed, and there is no connection. */
  readonly failed: boolean;
}

interface Wanting {
  /** It would help. */
  wanted: () => unknown;
  words: () => Words;
  /** With a connection it is missing for good. */
  missing: (error: unknown) => void;
}

/** Fetches what the form says beyond its fields, with its words: at once when it is wanted, else when there is time. */
export function fetchLater({ wanted, words, missing }: Wanting): Fetched {
  let later = $state.raw<typeof Later>();
  let offline = $state.raw(false);
  $effect(() => {
    if (later) return;
    const fetch = (): void => {
      Promise.all([import('./later.ts'), words().fetch('problem')]).then(
        ([loaded]) => (later = loaded),
        (error: unknown) => {
          // The browser tells of a connection before it carries anything.
          if (navigator.onLine && !offline) missing(error);
          else offline = true;
        },
      );
    };
    const timer = setTimeout(fetch, wanted() ? 0 : firstLookMs);
    addEventListener('online', fetch);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', fetch);
    };
  });
  return {
    get later() {
      return later;
    },
    get failed() {
      return offline && !later && Boolean(wanted());
    },
  };
}
