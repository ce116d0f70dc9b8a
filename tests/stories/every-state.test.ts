import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioNames } from '../../mocks/scenarios.ts';
import { problemCodes } from '../../src/core/problem.ts';

const stories = join(import.meta.dirname, '..', '..', 'stories');
/** All files with this end, as one text. */
const read = (end: string): string =>
  globSync(`**/*${end}`, { cwd: stories })
    .map((file) => readFileSync(join(stories, file), 'utf8'))
    .join('\n');
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

test('every scenario has a story of its name', () => {
  const shown = found(read('scenarios.stories.ts'), /args: \{ scenario: '([a-z-]+)' \}/g);
  expect(shown.sort()).toEqual([...scenarioNames].sort());
});

test('every problem code has a story of its screen', () => {
  const shown = found(read('problem.stories.ts'), /wall\(\s*'([a-z-]+)'/g);
  expect(shown.sort()).toEqual([...problemCodes].sort());
});

// HOST.md, `data-at`; a problem is seen above.
test.each(['reading', 'invitation', 'signing-in', 'returning', 'accepting', 'company', 'creating', 'done'])(
  'a story shows the state %s',
  (at) => {
    expect(found(read('.stories.ts'), /play: stopsAt\('([a-z-]+)'/g)).toContain(at);
  },
);

test('the form has a story in every language but English, which all others are in', () => {
  const folders = globSync('*/first.ts', { cwd: join(stories, '..', 'src', 'text') }).map((file) => file.slice(0, 2));
  const shown = found(read('surroundings.stories.ts'), /locale: '([a-z]+)'/g);
  expect([...shown, 'en'].sort()).toEqual(folders.sort());
});

test.each([
  'Start',
  'Host guide',
  'Host loading',
  'Host props',
  'Host sign-in',
  'Host look',
  'Host delivery',
  'Host platform',
  'Platform contract',
  'Emulated Entra',
  'Accessibility statement',
  'Security',
  'Scale',
  'Decisions',
])('there is the page "%s"', (title) => {
  expect(found(read('.mdx'), /<Meta title="([^"]+)"/g)).toContain(title);
});

test('the links from page to page lead to pages', () => {
  const pages = read('.mdx');
  const ids = found(pages, /<Meta title="([^"]+)"/g).map((title) => title.toLowerCase().replaceAll(' ', '-'));
  const links = found(pages, /\?path=\/docs\/([a-z-]+)--docs/g);
  expect(links).not.toHaveLength(0);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});
