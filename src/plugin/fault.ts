import { adopt } from '../ui/style.ts';
import { takeFocus } from '../ui/focus.ts';

const words: Record<string, [title: string, text: string, again: string, id: string]> = {
  en: [
    'This page cannot be shown',
    'The portal has been told. Please reload the page, or try again later.',
    'Try again',
    'Reference for support:',
  ],
  fr: [
    'Cette page ne peut pas être affichée',
    'Le portail en est informé. Rechargez la page ou réessayez plus tard.',
    'Réessayer',
    'Numéro pour l’assistance :',
  ],
  de: [
    'Diese Seite kann nicht angezeigt werden',
    'Das Portal wurde benachrichtigt. Bitte laden Sie die Seite neu oder versuchen Sie es später erneut.',
    'Erneut versuchen',
    'Support-Referenz:',
  ],
  it: [
    'Impossibile mostrare questa pagina',
    'Il portale ne è stato informato. Ricarichi la pagina o riprovi più tardi.',
    'Riprova',
    'Numero per l’assistenza:',
  ],
  es: [
    'No se puede mostrar esta página',
    'El portal ya está informado. Vuelva a cargar la página o inténtelo más tarde.',
    'Reintentar',
    'Número para soporte:',
  ],
  pt: [
    'Não é possível mostrar esta página',
    'O portal já foi informado. Recarregue a página ou tente novamente mais tarde.',
    'Tentar novamente',
    'Número para o suporte:',
  ],
  pl: [
    'Nie można wyświetlić tej strony',
    'Portal został o tym powiadomiony. Prosimy odświeżyć stronę lub spróbować później.',
    'Spróbuj ponownie',
    'Numer dla pomocy technicznej:',
  ],
  tr: [
    'Bu sayfa gösterilemiyor',
    'Portal bilgilendirildi. Lütfen sayfayı yeniden yükleyin veya daha sonra yeniden deneyin.',
    'Yeniden dene',
    'Destek referansı:',
  ],
  zh: ['无法显示此页面', '已通知门户。请重新加载页面，或稍后重试。', '重试', '技术支持编号：'],
  ja: [
    'このページを表示できません',
    'ポータルに通知しました。ページを再読み込みするか、後でもう一度お試しください。',
    'もう一度試す',
    'お問い合わせ番号：',
  ],
  ar: [
    'لا يمكن عرض هذه الصفحة',
    'تم إبلاغ البوابة. يُرجى إعادة تحميل الصفحة أو المحاولة لاحقًا.',
    'إعادة المحاولة',
    'الرقم المرجعي للدعم:',
  ],
};

adopt(
  '.fault{display:block;margin-block-end:1em;padding:.6em 1.6em;border:0;border-radius:var(--radius);background:var(--action);color:var(--on-action);font:inherit;font-weight:650;cursor:pointer}',
);

interface Fault {
  /** What the portal was told. */
  id: string;
  /** Begins afresh; what was typed is kept. */
  again: () => void;
  /** As they came: they may be what is wrong. */
  props: { locale?: unknown; support?: unknown };
}

/** A plain screen that needs nothing that could fail once more: no catalogue, no component, no step. */
export function showFault(root: ShadowRoot, { id, again, props: { locale, support } }: Fault): void {
  const wanted = (typeof locale === 'string' ? locale : navigator.language).slice(0, 2).toLowerCase();
  const lang = Object.hasOwn(words, wanted) ? wanted : 'en';
  const [title, text, tryAgain, idLabel] = words[lang] ?? [];
  const page = document.createElement('div');
  page.className = 'onboarding';
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.dataset['at'] = 'problem';
  page.dataset['problem'] = 'unexpected';
  const add = (tag: string, said = ''): HTMLElement => {
    const element = page.appendChild(document.createElement(tag));
    element.textContent = said;
    return element;
  };
  const heading = add('h1', title);
  heading.tabIndex = -1;
  add('p', text);
  const button = add('button', tryAgain);
  button.className = 'fault';
  button.onclick = again;
  const { email, url } = Object(support) as { email?: unknown; url?: unknown };
  const address = [url, email].find((one) => typeof one === 'string' && /^https?:|@/.test(one)) as string | undefined;
  if (address) {
    const link = add('p').appendChild(document.createElement('a'));
    link.href = /^https?:/.test(address) ? address : `mailto:${address}`;
    link.textContent = address;
  }
  // The number reads from left to right in every language.
  const number = add('p', `${idLabel ?? ''} `).appendChild(document.createElement('bdi'));
  number.textContent = id;
  root.replaceChildren(page);
  takeFocus(heading);
}
