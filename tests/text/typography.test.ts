import { describe, expect, test } from 'vitest';
import { en, forms, locales, texts } from './languages.ts';

/** As each language's printers set them; Chinese, Japanese and Turkish use them as English or in their own way. */
const quotes: Record<string, string> = {
  ar: '«»',
  de: '„“',
  en: '“”',
  es: '«»',
  fr: '«»',
  it: '«»',
  ja: '「」',
  pl: '„”',
  pt: '“”',
  tr: '“”',
  zh: '“”',
};
const anyQuote = /["«»„“”「」‹›]/g;

describe.each(locales)('%s', (locale) => {
  test('sets quotation marks as its readers do, in pairs', () => {
    const [open = '', close = ''] = quotes[locale] ?? '';
    const quoted = texts(locale).filter(([, text]) => text.match(anyQuote));
    expect(quoted.length).toBeGreaterThan(10);
    for (const [key, text] of quoted) {
      const marks = text.match(anyQuote)?.join('') ?? '';
      expect(marks, `${key}: ${text}`).toBe((open + close).repeat(marks.length / 2));
    }
  });

  test('sets one ellipsis where something is under way, and no typewriter’s marks', () => {
    for (const [key, text] of texts(locale)) {
      expect(text, key).not.toMatch(/\.\.|'|"|\s-\s| {2}/);
      expect(text.endsWith('…'), `${key}: ${text}`).toBe(forms(en[key]).some((form) => form.endsWith('…')));
    }
  });

  test('a value that is set apart comes last: the page puts it behind the words', () => {
    const apart = texts(locale).filter(([key]) => /^problem\.(invited|signed-in|id)$/.test(key));
    expect(apart).toHaveLength(3);
    for (const [key, text] of apart) expect(text, key).toMatch(/\{\w+\}\u2069?$/);
  });
});

test('French keeps its marks on the line of their word', () => {
  for (const [key, text] of texts('fr')) expect(text, key).not.toMatch(/ [:;!?»]|« |[^\s\u00a0][:;!?»](?!\/)/);
});

test('Chinese and Japanese set full-width marks beside their own letters', () => {
  for (const locale of ['zh', 'ja'])
    for (const [key, text] of texts(locale))
      expect(text, `${locale} ${key}`).not.toMatch(
        /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,.:;!?()]|[,;:!?()][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
      );
});

test('Arabic sets apart each value that is no element of its own, whichever way that runs (UAX 9)', () => {
  const plain = /^(mistake\.|action\.ask-|company\.(recorded|refused|ours\.mail)|problem\.(invited|signed-in|id)$)/;
  const values = texts('ar').flatMap(([key, text]) =>
    plain.test(key) ? (text.match(/.\{(?!count)\w+\}./gs) ?? []) : [],
  );
  expect(values.length).toBeGreaterThan(5);
  for (const value of values) expect(value).toMatch(/^\u2068\{\w+\}\u2069$/);
});

test('Arabic has its own comma and question mark', () => {
  for (const [key, text] of texts('ar')) expect(text, key).not.toMatch(/[,;?]/);
});
