import type { Words } from '../../text/text.ts';
import type * as Later from './later.ts';

/** The form comes first; nobody needs help before. */
const firstLookMs = 1000;

interface Fetched {
  /** Missing until it is there. */
  readonly later: typeof Later | undefined;
  /** It is needed, and could not be fetched. */
  readonly failed: boolean;
}

/** Fetches what the form says beyond its fields, with its words: at once when it is wanted, else when there is time. */
export function fetchLater(wanted: () => boolean, words: () => Words): Fetched {
  let later = $state.raw<typeof Later>();
  let failed = $state.raw(false);
  $effect(() => {
    if (later) return;
    const fetch = (): void => {
      Promise.all([import('./later.ts'), words().fetch('problem')]).then(
        ([loaded]) => (later = loaded),
        () => (failed = true),
      );
    };
    const timer = setTimeout(fetch, wanted() ? 0 : firstLookMs);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get later() {
      return later;
    },
    get failed() {
      return failed && !later && wanted();
    },
  };
}
