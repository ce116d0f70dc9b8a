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
  wanted: () => boolean;
  /** Something is said nowhere else. */
  needed: () => boolean;
  words: () => Words;
}

/** Fetches what the form says beyond its fields, with its words: at once when it is wanted, else when there is time. */
export function fetchLater({ wanted, needed, words }: Wanting): Fetched {
  let later = $state.raw<typeof Later>();
  let failed = $state.raw<{ error: unknown; offline: boolean }>();
  $effect(() => {
    if (later) return;
    const fetch = (): void => {
      Promise.all([import('./later.ts'), words().fetch('problem')]).then(
        ([loaded]) => (later = loaded),
        (error: unknown) => (failed = { error, offline: !navigator.onLine }),
      );
    };
    const timer = setTimeout(fetch, wanted() ? 0 : firstLookMs);
    addEventListener('online', fetch);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', fetch);
    };
  });
  $effect(() => {
    // With a connection it is missing for good; the form goes on without, as long as nothing is left unsaid.
    if (failed && !failed.offline && !later && needed()) throw failed.error as Error;
  });
  return {
    get later() {
      return later;
    },
    get failed() {
      return failed?.offline === true && !later && wanted();
    },
  };
}
