import { takeFocus } from '../ui/focus.ts';

interface LastWords {
  /** With the id that the portal was told. */
  text: string;
  /** Begins afresh. */
  again: () => void;
}

/** What is left to say where not even the fault screen can be fetched. */
export function lastWords(root: ShadowRoot, { text, again }: LastWords): void {
  const page = document.createElement('div');
  page.className = 'onboarding';
  page.lang = 'en';
  page.dataset['at'] = 'problem';
  page.dataset['problem'] = 'unexpected';
  const heading = document.createElement('h1');
  heading.textContent = text;
  heading.tabIndex = -1;
  const button = document.createElement('button');
  button.textContent = 'Try again';
  button.onclick = again;
  page.append(heading, button);
  root.replaceChildren(page);
  takeFocus(heading);
}
