const words: Record<string, [title: string, text: string]> = {
  en: ['This page cannot be shown', 'The portal has been told. Please reload the page, or try again later.'],
  fr: ['Cette page ne peut pas être affichée', 'Le portail en est informé. Rechargez la page ou réessayez plus tard.'],
  de: [
    'Diese Seite kann nicht angezeigt werden',
    'Das Portal weiß Bescheid. Bitte laden Sie die Seite neu, oder versuchen Sie es später.',
  ],
};

/** A plain screen that needs nothing that could fail once more: no catalogue, no component, no step. */
export function showFault(root: ShadowRoot): void {
  const language = navigator.language.slice(0, 2);
  const [title, text] = words[language] ?? words['en'] ?? [];
  const page = document.createElement('div');
  page.className = 'onboarding';
  page.dataset['at'] = 'problem';
  page.dataset['problem'] = 'unexpected';
  const heading = document.createElement('h1');
  heading.textContent = title ?? '';
  const explanation = document.createElement('p');
  explanation.textContent = text ?? '';
  page.append(heading, explanation);
  root.replaceChildren(page);
}
