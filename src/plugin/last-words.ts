import { takeFocus } from '../ui/focus.ts';

interface LastWords {
  /** With the id that the portal was told. */
  text: string;
  /** Begins afresh. */
  again: () => void;
}

/** What is left to say where not even the fault screen can be fetched. */
export function lastWords(root: ShadowRoot, { text, again }: LastWords): void {
  const make = (tag: string, like: object): HTMLElement => Object.assign(document.createElement(tag), like);
  const page = make('div', { className: 'onboarding' });
  Object.assign(page.dataset, { at: 'problem', problem: 'unexpected' });
  const heading = make('h1', { textContent: text, tabIndex: -1 });
  page.append(heading, make('button', { textContent: 'Try again', onclick: again }));
  root.replaceChildren(page);
  takeFocus(heading);
}
