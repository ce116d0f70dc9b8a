const words: Record<string, [title: string, text: string]> = {
  en: ['This page cannot be shown', 'The portal has been told. Please reload the page, or try again later.'],
  fr: ['Cette page ne peut pas être affichée', 'Le portail en est informé. Rechargez la page ou réessayez plus tard.'],
  de: [
    'Diese Seite kann nicht angezeigt werden',
    'Das Portal weiß Bescheid. Bitte laden Sie die Seite neu, oder versuchen Sie es später.',
  ],
  it: [
    'Impossibile mostrare questa pagina',
    'Il portale ne è stato informato. Ricarichi la pagina o riprovi più tardi.',
  ],
  es: [
    'No se puede mostrar esta página',
    'El portal ya está informado. Vuelva a cargar la página o inténtelo más tarde.',
  ],
  pt: [
    'Não é possível mostrar esta página',
    'O portal já foi informado. Recarregue a página ou tente novamente mais tarde.',
  ],
  pl: [
    'Nie można wyświetlić tej strony',
    'Portal został o tym powiadomiony. Prosimy odświeżyć stronę lub spróbować później.',
  ],
  tr: [
    'Bu sayfa gösterilemiyor',
    'Portal bilgilendirildi. Lütfen sayfayı yeniden yükleyin veya daha sonra yeniden deneyin.',
  ],
  zh: ['无法显示此页面', '已通知门户。请重新加载页面，或稍后重试。'],
  ja: ['このページを表示できません', 'ポータルに通知しました。ページを再読み込みするか、後でもう一度お試しください。'],
  ar: ['لا يمكن عرض هذه الصفحة', 'تم إبلاغ البوابة. يُرجى إعادة تحميل الصفحة أو المحاولة لاحقًا.'],
};

/** A plain screen that needs nothing that could fail once more: no catalogue, no component, no step. */
export function showFault(root: ShadowRoot): void {
  const wanted = navigator.language.slice(0, 2);
  const lang = Object.hasOwn(words, wanted) ? wanted : 'en';
  const [title, text] = words[lang] ?? [];
  const page = document.createElement('div');
  page.className = 'onboarding';
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.dataset['at'] = 'problem';
  page.dataset['problem'] = 'unexpected';
  const heading = document.createElement('h1');
  heading.textContent = title ?? '';
  const explanation = document.createElement('p');
  explanation.textContent = text ?? '';
  page.append(heading, explanation);
  root.replaceChildren(page);
}
