import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/core/problem.ts';
import { chooseLocale, loadWords, type Words } from '../../src/text/text.ts';
import type { Catalogue } from '../../src/text/text-key.ts';
import { catalogues, en, forms, keys, locales, placeholders, texts } from './languages.ts';

async function all(locale: string): Promise<Words> {
  const words = await loadWords(locale);
  await words.fetch('company');
  await words.fetch('problem');
  return words;
}

test('eleven languages stand', () => {
  expect(locales).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pl', 'pt', 'tr', 'zh']);
  expect(locales.map((locale) => chooseLocale([locale]))).toEqual(locales);
});

test('a region keeps its own dates and names, and reads its language', async () => {
  const regions = ['pt-BR', 'pt-PT', 'zh-CN', 'zh-Hans-SG', 'es-MX', 'ar-EG', 'de-CH'];
  expect(regions.map((tag) => chooseLocale([tag]))).toEqual(regions);
  const starts = regions.map(async (tag) => (await loadWords(tag))('invitation.start'));
  expect(await Promise.all(starts)).toEqual([
    'Começar agora',
    'Começar agora',
    '立即开始',
    '立即开始',
    'Empezar ahora',
    'ابدأ الآن',
    'Jetzt beginnen',
  ]);
});

test('the first of the wanted languages that is there, or English', () => {
  expect(chooseLocale(['xx', 'fr-CH', 'de'])).toBe('fr-CH');
  expect(chooseLocale(['xx', '', 'constructor', '__proto__'])).toBe('en');
  expect(chooseLocale(['jam', 'den'])).toBe('en');
  expect(chooseLocale([])).toBe('en');
});

test('Arabic alone runs from right to left', async () => {
  const directions = ['ar', 'ar-SA', 'AR', 'ja', 'de-CH'].map(async (tag) => (await loadWords(tag)).dir);
  expect(await Promise.all(directions)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

describe.each(locales)('%s', (locale) => {
  const catalogue = catalogues[locale] as Catalogue;

  test('says the same things as English, none of them empty', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    const empty = keys.filter((key) => forms(catalogue[key]).some((form) => form.trim() === ''));
    expect(empty).toEqual([]);
  });

  test('has the same placeholders in every text; a singular may leave out its number', () => {
    for (const key of keys) {
      const expected = new Set(forms(en[key]).flatMap(placeholders));
      const found = forms(catalogue[key]).map(placeholders);
      expect(new Set(found.flat()), key).toEqual(expected);
      for (const form of found) {
        const left = [...expected].filter((name) => !form.includes(name));
        expect(typeof catalogue[key] === 'object' ? left.filter((name) => name !== 'count') : left, key).toEqual([]);
      }
    }
  });

  test('has the plural forms that CLDR tells apart in it, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const plurals = keys.filter((key) => typeof en[key] === 'object');
    expect(plurals).toContain('company.missing');
    for (const key of plurals)
      expect(Object.keys(catalogue[key] as object).sort(), key).toEqual(pluralCategories.toSorted());
  });

  test('has a title and a text of its own for each of the 21 problems', async () => {
    const words = await all(locale);
    expect(problemCodes).toHaveLength(21);
    const titles = problemCodes.map((code) => words(`problem.${code}`));
    const texts = problemCodes.map((code) => words(`problem.${code}.text`));
    expect(new Set(titles).size).toBe(21);
    for (const said of [...titles, ...texts]) expect(said).not.toMatch(/^problem\.|^$|[{}]/);
  });

  test('is loaded whole: every key is said in words, with its values and without braces', async () => {
    const words = await all(locale);
    const values = Object.fromEntries(
      keys.flatMap((key) => forms(en[key]).flatMap(placeholders)).map((name) => [name, 7]),
    );
    for (const key of keys) {
      const said = words(key, values);
      expect(said, key).not.toBe(key);
      expect(said, key).not.toMatch(/[{}]|undefined/);
      expect(forms(catalogue[key]).map((form) => form.replace(/\{\w+\}/g, '7'))).toContain(said);
    }
  });

  test('names no provider while somebody signs in: a portal has its own', () => {
    expect(forms(catalogue['signing-in.heading']).join()).not.toMatch(/Microsoft/);
  });

  test('speaks plainly: no code, no markup, no blank at the ends', () => {
    for (const [key, text] of texts(locale))
      expect(text, key).not.toMatch(/^\s|\s$|<[a-z/]|&\w+;|\bHTTP\b|\b[45]\d\d\b/i);
  });
});

test.each(locales.filter((locale) => locale !== 'en'))(
  '%s is translated: at most 5 % of it reads like English',
  (locale) => {
    const same = keys.filter((key) => forms(catalogues[locale]?.[key]).join() === forms(en[key]).join());
    expect(same.length, same.join()).toBeLessThanOrEqual(keys.length * 0.05);
  },
);

test.each([
  ['en', 1, 'One thing is left to do'],
  ['en', 2, '2 things are left to do'],
  ['pl', 1, 'Pozostała jedna rzecz do zrobienia'],
  ['pl', 3, 'Pozostały 3 rzeczy do zrobienia'],
  ['pl', 5, 'Pozostało 5 rzeczy do zrobienia'],
  ['ar', 2, 'بقي بندان لإكمالهما'],
  ['ar', 3, 'بقيت 3 بنود لإكمالها'],
  ['ar', 11, 'بقي 11 بندًا لإكمالها'],
  ['ja', 1, '未完了の項目があと 1 件あります'],
])('a count chooses its plural form: %s, %i', async (locale, count, said) => {
  expect((await all(locale))('company.missing', { count })).toBe(said);
});

test('a text of the host goes before the catalogue; a value with braces or $ is only text', async () => {
  const words = await loadWords('de-CH', { 'invitation.heading': 'Willkommen bei {portal}' });
  expect(words('invitation.heading', { portal: '$& {inviter}' })).toBe('Willkommen bei $& {inviter}');
});
