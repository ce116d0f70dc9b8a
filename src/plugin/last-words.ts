import type { Words } from '../text/text.ts';
import { takeFocus } from '../ui/focus.ts';

interface LastWords {
  /** What the portal was told. */
  id: string;
  /** Begins afresh. */
  again: () => void;
  /** Of the first screen; missing where not even they have come. */
  words: Words | undefined;
}

/** What is left to say where not even the fault screen can be fetched. */
export function lastWords(root: ShadowRoot, { id, again, words }: LastWords): void {
  const make = (tag: string, like: object): HTMLElement => Object.assign(document.createElement(tag), like);
  const page = make('div', { className: 'onboarding', lang: words?.locale, dir: words?.dir });
  Object.assign(page.dataset, { at: 'problem', problem: 'unexpected' });
  const heading = make('h1', { textContent: words?.('problem.title') ?? 'There is a problem', tabIndex: -1 });
  const button = make('button', { textContent: words?.('action.try-again') ?? 'Try again', onclick: again });
  button.style.padding = '1em';
  page.append(heading, make('p', { textContent: id }), button);
  root.replaceChildren(page);
  takeFocus(heading);
}
