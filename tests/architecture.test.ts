import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layerFaults } from './architecture/layers.ts';
import { filesOfTheProject, treeFaults } from './architecture/tree.ts';

const files = filesOfTheProject(join(import.meta.dirname, '..'));

describe('the house as it stands', () => {
  test('is read at all', () => {
    expect(files.map((file) => file.path)).toContain('src/index.ts');
  });
  test('imports go one way', () => {
    expect(layerFaults(files)).toEqual([]);
  });
  test('names, places and sizes are kept', () => {
    expect(treeFaults(files)).toEqual([]);
  });
});

describe('a planted wrong import is found', () => {
  test.each([
    ['src/core/a.ts', "import { x } from '../ports/auth.ts';", 'core may not see ports'],
    ['src/core/a.ts', "import ky from 'ky';", 'ky belongs to src/drivers/http/'],
    ['src/core/a.ts', "import { z } from 'zod';", 'core may not use the package zod'],
    ['src/ports/a.ts', "import type { x } from '../drivers/http/client.ts';", 'ports may not see drivers'],
    [
      'src/ui/A.svelte',
      '<script lang="ts">\n  import x from "../ports/auth.ts";\n</script>\n<p>a</p>',
      'ui may not see ports',
    ],
    ['src/text/a.ts', "import { x } from '../ui/style.ts';", 'text may not see ui'],
    ['src/steps/a/A.svelte', "<script>import { x } from '../../ports/auth.ts';</script>", 'steps may not see ports'],
    ['src/steps/a/a.ts', "import { x } from '../../drivers/auth/msal.ts';", 'steps may not see drivers'],
    ['src/drivers/a.ts', "import { x } from '../steps/a/A.svelte';", 'drivers may not see steps'],
    ['src/drivers/http/a.ts', "import { x } from '@azure/msal-browser';", 'belongs to src/drivers/auth/'],
    ['src/drivers/auth/a.ts', "import { x } from '../http/wire-format.ts';", 'belongs to src/drivers/http/'],
    ['src/drivers/portal/a.ts', "import { x } from 'single-spa';", 'drivers may not use the package single-spa'],
    ['src/drivers/portal/a.ts', "import { x } from 'node:fs';", 'drivers may not use the package node:fs'],
    ['src/plugin/work.ts', "const a = await import('../drivers/http/client.ts');", 'name drivers'],
    [
      'src/plugin/wire.ts',
      "import { x } from '../drivers/http/client.ts';",
      'drivers of some portals only come by import() alone',
    ],
    [
      'src/plugin/wire.ts',
      "import type { x } from '../drivers/http/client.ts';",
      'drivers of some portals only come by import() alone',
    ],
    ['src/plugin/a.ts', "export { x } from '../../mocks/world.ts';", 'mocks/world.ts is outside of src'],
    ['src/plugin/a.ts', "type X = import('../../tests/setup.ts').X;", 'tests/setup.ts is outside of src'],
    ['src/plugin/a.ts', "import { x } from './b';", './b lacks its extension'],
    ['src/plugin/a.ts', 'const a = await import(name);', 'plugin may not use the package (computed)'],
    ['src/index.ts', "export * from './core/journey.ts';", 'index may not see core'],
    ['src/extra/a.ts', "import { x } from '../core/a.ts';", 'extra is no layer'],
  ])('%s: %s', (path, text, fault) => {
    expect(layerFaults([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });
});

test.each([
  ['src/plugin/wire.ts', "export const http = () => import('../drivers/http/client.ts');"],
  [
    'src/steps/a/A.svelte',
    "<script>import { fade } from 'svelte/transition'; import B from '../../ui/B.svelte';</script>",
  ],
  [
    'src/plugin/a.ts',
    "import tokens from '../ui/tokens.css?inline';\nimport type { Journey } from '../core/journey.ts';",
  ],
  [
    'src/drivers/http/client.ts',
    "import ky from 'ky';\n// import x from 'single-spa'\nconst text = \"import y from 'zod'\";",
  ],
])('a right import is left alone: %s', (path, text) => {
  expect(layerFaults([{ path, text }])).toEqual([]);
});

describe('a planted file out of place is found', () => {
  // In two pieces, so that the test above does not find them in this file.
  const joined = (...pieces: string[]): string => pieces.join('');
  const lines = (count: number): string => 'x\n'.repeat(count);
  test.each([
    ['scripts/build.ts', '', 'no place at the top'],
    ['src/utils/text.ts', '', 'the name says nothing'],
    ['mocks/helpers.ts', '', 'the name says nothing'],
    ['src/core/index.ts', '', 'only index'],
    ['mocks/world.ts', lines(151), '151 lines'],
    ['src/ui/A.svelte', lines(100), '100 lines'],
    ['.npmrc', `x=https://${joined('registry', '.example.org')}/`, 'registry'],
    ['README.md', `see ${joined('/home', '/someone/project')}`, 'path of one machine'],
    ['tests/a.ts', `const a = '${joined('/work', '/main')}';`, 'path of one machine'],
    ['src/core/a.ts', `// ${joined('eslint', '-disable-next-line eqeqeq')}`, 'without a reason'],
  ])('%s', (path, text, fault) => {
    expect(treeFaults([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });
  test('what is in its place is left alone', () => {
    const right = [
      'src/index.ts',
      'src/ui/Button.svelte',
      'tests/core/next.test.ts',
      '.ci/run',
      'README.md',
      'vite.config.ts',
    ];
    expect(treeFaults(right.map((path) => ({ path, text: "navigate('/home/');" })))).toEqual([]);
  });
});
