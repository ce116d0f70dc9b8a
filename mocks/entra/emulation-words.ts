/** That the page is no page of Microsoft's, in the languages that `ui_locales` may ask for; the rest of it is English. */
const words = {
  en: { name: 'Emulation.', text: 'This page stands in for Microsoft’s. What you type stays in this browser.' },
  ar: { name: 'محاكاة.', text: 'هذه الصفحة بديلة عن صفحة Microsoft. ما تُدخله يبقى في هذا المتصفح.' },
  de: {
    name: 'Nachbildung.',
    text: 'Diese Seite steht anstelle der Seite von Microsoft. Ihre Eingaben bleiben in diesem Browser.',
  },
  es: {
    name: 'Simulación.',
    text: 'Esta página sustituye a la de Microsoft. Lo que escriba se queda en este navegador.',
  },
  fr: { name: 'Simulation.', text: 'Cette page remplace celle de Microsoft. Votre saisie reste dans ce navigateur.' },
  it: {
    name: 'Simulazione.',
    text: 'Questa pagina sostituisce quella di Microsoft. Ciò che inserisce resta in questo browser.',
  },
  ja: {
    name: '模擬ページ。',
    text: 'このページは Microsoft の画面の代わりです。入力内容はこのブラウザーの外に出ません。',
  },
  pl: { name: 'Emulacja.', text: 'Ta strona zastępuje stronę Microsoft. Wpisane dane pozostają w tej przeglądarce.' },
  pt: { name: 'Simulação.', text: 'Esta página substitui a da Microsoft. O que escrever fica neste navegador.' },
  tr: {
    name: 'Simülasyon.',
    text: 'Bu sayfa Microsoft’un sayfasının yerine geçer. Yazdıklarınız bu tarayıcıda kalır.',
  },
  zh: { name: '模拟页面。', text: '此页面代替 Microsoft 的页面。您输入的内容只保留在此浏览器中。' },
};

/** The languages of the words, as the OpenID configuration announces them. */
export const emulationLocales = Object.keys(words);

export interface EmulationWords {
  lang: string;
  name: string;
  text: string;
}

/** The words in the best language asked for that there is. `uiLocales`: BCP 47, the best first. */
export function emulationWords(uiLocales: readonly string[]): EmulationWords {
  const asked = uiLocales.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const lang = asked.find((one): one is keyof typeof words => Object.hasOwn(words, one)) ?? 'en';
  return { lang, ...words[lang] };
}
