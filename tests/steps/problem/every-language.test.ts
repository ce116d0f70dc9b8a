import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { problemCodes, type ProblemCode } from '../../../src/core/problem.ts';
import Company from '../../../src/steps/company/Company.svelte';
import NotSignedIn from '../../../src/steps/invitation/NotSignedIn.svelte';
import Problem from '../../../src/steps/problem/Problem.svelte';
import { show } from '../stage.ts';
import { aForm, atCompany, atInvitation } from '../states.ts';

type Words = Record<string, string>;

const languageOf = (path: string): string => /\/text\/([^/]+)\//.exec(path)?.[1] ?? '';
/** The words of every language that has a folder; a new one is held to the same. */
const catalogues: Record<string, Words> = {};
for (const [path, words] of [
  ...Object.entries(import.meta.glob<Words>('../../../src/text/*/first.ts', { eager: true, import: 'first' })),
  ...Object.entries(import.meta.glob<Words>('../../../src/text/*/problem.ts', { eager: true, import: 'problem' })),
]) {
  catalogues[languageOf(path)] = { ...catalogues[languageOf(path)], ...words };
}

/** As the queries read it: French sets no-break spaces. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** HOST.md: what stays in the form when it stands; what shows the invitation; all else is a wall. */
const inForm = /^(offline|service-down|rate-limited|answer-invalid|company-exists|company-rejected)$/;
const asNotice = /^(sign-in-cancelled|consent-declined)$/;

/** Shows a problem wherever it may stand. */
function screensOf(code: ProblemCode, locale: string): { where: string; open: () => Promise<unknown> }[] {
  const play = { locale, support: { email: 'help@portal.example' } };
  const notice = { where: 'invitation', open: () => show(NotSignedIn, atInvitation({ notice: { code } }), play) };
  const wall = { where: 'wall', open: () => show(Problem, { at: 'problem', problem: { code } }, play) };
  // What a refusal marks, its words speak of.
  const refused = code === 'company-rejected' ? [{ pointer: '/company/city', code: 'invalid' }] : [];
  const inTheForm = atCompany(aForm(), { problem: { code, refused } });
  const form = { where: 'form', open: () => show(Company, inTheForm, play) };
  if (asNotice.test(code)) return [notice];
  if (code.startsWith('company-')) return [form];
  return inForm.test(code) ? [wall, form] : [wall];
}

test('the languages that stand are found, and 21 problems', () => {
  expect(Object.keys(catalogues)).toEqual(expect.arrayContaining(['de', 'en', 'fr']));
  expect(problemCodes).toHaveLength(21);
});

describe.each(Object.entries(catalogues))('%s', (locale, words) => {
  test.each(problemCodes.flatMap((code) => screensOf(code, locale).map((one) => ({ code, ...one }))))(
    '$code has a screen ($where), words of the language, and the way to the support',
    async ({ code, open }) => {
      await open();
      const title = plain(words[`problem.${code}`] ?? 'no title');
      const text = plain(words[`problem.${code}.text`] ?? 'no text');
      if (locale !== 'en') expect(title).not.toBe(catalogues['en']?.[`problem.${code}`]);
      expect(await screen.findByText(title)).toBeVisible();
      expect(screen.getByText(text)).toBeVisible();
      const support = await screen.findByRole('link', { name: words['action.support'] ?? 'no support' });
      expect(support).toHaveAttribute('href', 'mailto:help@portal.example');
    },
  );
});
