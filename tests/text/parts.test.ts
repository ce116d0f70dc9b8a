import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parts } from './parts.ts';

const root = join(import.meta.dirname, '../../src');
const all = Object.values(parts).flat();

/** The keys that files name whole. */
function keysIn(pattern: string, except = /^$/): string[] {
  const files = globSync(pattern, { cwd: root }).filter((file) => !except.test(file));
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const named = texts.flatMap((text) =>
    [...text.matchAll(/['"]([a-z]+(?:[.-][a-zA-Z]+)+)['"]/g)].map(([, key]) => key ?? ''),
  );
  return [...new Set(named)].filter((key) => all.includes(key));
}

test('every key stands in one part', () => {
  expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
});

test.each([
  ['the first screen', keysIn('steps/invitation/*.svelte', /NotSignedIn/), ['first']],
  ['a wait', keysIn('steps/sign-in/*.svelte'), ['first']],
  ['the form', keysIn('steps/company/*.{ts,svelte}'), ['first', 'company']],
  ['what the form says later', keysIn('steps/company/later/*'), ['first', 'company', 'problem']],
  ['a problem', keysIn('steps/problem/*.svelte'), ['first', 'problem']],
  ['the welcome', keysIn('steps/done/*.svelte'), ['first', 'problem']],
  ['the support', keysIn('ui/Support.svelte'), ['problem']],
] as const)('%s says only what it has waited for', (_screen, keys, waited) => {
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !waited.some((part) => parts[part].includes(key)))).toEqual([]);
});
