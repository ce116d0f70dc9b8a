import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/core/problem.ts';
import { company as deCompany } from '../../src/text/de/company.ts';
import { first as deFirst } from '../../src/text/de/first.ts';
import { problem as deProblem } from '../../src/text/de/problem.ts';
import { company as enCompany } from '../../src/text/en/company.ts';
import { first as enFirst } from '../../src/text/en/first.ts';
import { problem as enProblem } from '../../src/text/en/problem.ts';
import { company as frCompany } from '../../src/text/fr/company.ts';
import { first as frFirst } from '../../src/text/fr/first.ts';
import { problem as frProblem } from '../../src/text/fr/problem.ts';
import { chooseLocale, loadWords, type Words } from '../../src/text/text.ts';
import type { Message } from '../../src/text/message.ts';
import type { Catalogue, TextKey } from '../../src/text/text-key.ts';

const en = { ...enFirst, ...enCompany, ...enProblem };
const fr = { ...frFirst, ...frCompany, ...frProblem };
const de = { ...deFirst, ...deCompany, ...deProblem };
const catalogues: Record<string, Catalogue> = { en, fr, de };
const locales = Object.keys(catalogues);
const keys = Object.keys(en) as TextKey[];

const forms = (message: Message | undefined): string[] =>
  typeof message === 'object' ? Object.values(message) : [message ?? ''];
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

async function all(locale: string): Promise<Words> {
  const words = await loadWords(locale);
  await words.fetch('company');
  await words.fetch('problem');
  return words;
}

test('English, French and German stand', () => {
  expect(locales.map((locale) => chooseLocale([locale]))).toEqual(['en', 'fr', 'de']);
  expect(chooseLocale(['xx', 'fr-CH', 'de'])).toBe('fr-CH');
  expect(chooseLocale(['xx', '', 'constructor', '__proto__'])).toBe('en');
  expect(chooseLocale([])).toBe('en');
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

  test('has every plural form that the language tells apart', () => {
    // Of the counts that a form can have; French has another from a million on.
    const plural = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 1000 }, (_, count) => plural.select(count)));
    const plurals = keys.filter((key) => typeof en[key] === 'object');
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) {
      expect(Object.keys(catalogue[key] as object).sort(), key).toEqual([...needed].sort());
    }
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

  test('speaks plainly: no code, no markup, no blank at the ends', () => {
    for (const key of keys) {
      for (const form of forms(catalogue[key]))
        expect(form, key).not.toMatch(/^\s|\s$|<[a-z/]|&\w+;|\bHTTP\b|\b[45]\d\d\b/i);
    }
  });
});

test.each(locales.filter((locale) => locale !== 'en'))(
  '%s is translated: at most 5 % of it reads like English',
  (locale) => {
    const same = keys.filter((key) => forms(catalogues[locale]?.[key]).join() === forms(en[key]).join());
    expect(same.length, same.join()).toBeLessThanOrEqual(keys.length * 0.05);
  },
);

test('a count chooses its plural form', async () => {
  const words = await all('en');
  expect(words('company.missing', { count: 1 })).toBe('One thing is left to do');
  expect(words('company.missing', { count: 2 })).toBe('2 things are left to do');
});

test('a text of the host goes before the catalogue; a value with braces or $ is only text', async () => {
  const words = await loadWords('de-CH', { 'invitation.heading': 'Willkommen bei {portal}' });
  expect(words('invitation.heading', { portal: '$& {inviter}' })).toBe('Willkommen bei $& {inviter}');
});
