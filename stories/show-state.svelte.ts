import { mount, unmount } from 'svelte';
import type { Journey } from '../src/core/journey.ts';
import App from '../src/plugin/App.svelte';
import type { Run } from '../src/plugin/run.svelte.ts';
import { makeSurface } from '../src/plugin/surface.ts';
import { loadWords } from '../src/text/text.ts';
import { filling } from '../tests/steps/states.ts';

interface Shown {
  state: Journey;
  locale: string;
}

/**
 * Draws one state of the journey as the plugin does, with no world behind it: what is typed stays, nothing is sent.
 * @returns what takes it away again
 */
export function showState(place: HTMLElement, { state, locale }: Shown): () => void {
  let now = $state.raw(state);
  const run: Run = {
    get now() {
      return now;
    },
    send(event) {
      now = filling(now, event);
    },
    fetchAhead: () => Promise.resolve(),
    end: () => undefined,
  };
  const surface = makeSurface({ domElement: place });
  const drawn = loadWords(locale).then(async (words) => {
    await Promise.all([words.fetch('company'), words.fetch('problem')]);
    const around = { words, support: { email: 'customer.success@rconnect.example' } };
    return mount(App, { target: surface.root, props: { run, around, fault: reportError } });
  });
  return () => {
    surface.remove();
    void drawn.then((app) => unmount(app));
  };
}
