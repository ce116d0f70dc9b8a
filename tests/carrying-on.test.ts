import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const section = /^## Carrying on\n([^]*?)^## /m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
/** Each by its name. */
const recipes = section
  .split(/^\*\*(?=A )/m)
  .slice(1)
  .map((recipe) => recipe.split('**') as [name: string, steps: string]);

test('the README says how to add a field, a language, a problem, a scenario and a driver', () => {
  expect(recipes.map(([name]) => name)).toEqual([
    'A field of the company',
    'A language',
    'A problem',
    'A scenario',
    'A driver for sign-in',
  ]);
});

test.each(recipes)('%s, in at most six steps', (_name, text) => {
  const steps = text.match(/^\d\. /gm) ?? [];
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.length).toBeLessThanOrEqual(6);
});

test('every file that it names is there, and every runner', () => {
  const named = [...section.matchAll(/`((?:src|mocks|stories|tests)\/[^`<]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
  const runners = [...section.matchAll(/npm test -- ([^`]+)`/g)].flatMap(([, names = '']) => names.split(' '));
  const known = readFileSync(join(root, '.ci/test.mjs'), 'utf8');
  expect(runners).not.toHaveLength(0);
  expect(runners.filter((runner) => !new RegExp(`^  ${runner}: \\{ start`, 'm').test(known))).toEqual([]);
});
