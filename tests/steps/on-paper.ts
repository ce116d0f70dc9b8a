import { sheet } from '../../src/ui/style.ts';
import tokens from '../../src/ui/tokens.css?inline';

/** What is drawn on, in the plugin's own look: its outermost element, in a shadow root. Taken away by `remove`. */
export function paper(words: { locale: string; dir: string }): { page: HTMLElement; remove: () => void } {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const look = new CSSStyleSheet();
  look.replaceSync(tokens);
  root.adoptedStyleSheets = [look, sheet];
  const page = root.appendChild(document.createElement('div'));
  page.className = 'onboarding';
  page.lang = words.locale;
  page.dir = words.dir;
  return {
    page,
    remove: () => {
      host.remove();
    },
  };
}
