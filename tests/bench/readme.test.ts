import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { crowd } from './crowd.mjs';
import { crowdIn, replaceTable, rows, tableIn } from './rows.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [head = '', ...lines] = tableIn(readme).split(/\n+/);
const cells = lines.slice(2).map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);

test('the README’s table has every row, with its aim and its limit', () => {
  const wanted = Object.entries<{ aim?: string; limit?: string }>(rows);
  expect(cells.map(([what, , aim, limit]) => [what, aim, limit])).toEqual(
    wanted.map(([what, { aim = '', limit = '' }]) => [what, aim, limit]),
  );
});

test('every row has a figure', () => {
  expect(cells).toHaveLength(21);
  expect(cells.filter(([, figure]) => !/^\d/.test(figure ?? ''))).toEqual([]);
});

test('bytes are within their limits', () => {
  const bytes = cells.filter(([, , , limit]) => /[KM]iB|kB/.test(limit ?? ''));
  expect(bytes).toHaveLength(8);
  for (const [what, figure = '', , limit = ''] of bytes) {
    for (const [one] of figure.replace(/ in .*/, '').matchAll(/[\d.]+/g))
      expect(Number(one), what).toBeLessThanOrEqual(parseFloat(limit));
  }
});

test('it says when, and with the versions that are installed', () => {
  expect(head).toMatch(/^20\d\d-\d\d-\d\d; /);
  const { dependencies, devDependencies } = packageJson;
  expect(head).toContain(
    `Svelte ${devDependencies.svelte}, ky ${dependencies.ky}, zod ${dependencies.zod}, ` +
      `MSAL ${dependencies['@azure/msal-browser']}, oidc-client-ts ${dependencies['oidc-client-ts']};`,
  );
});

test('the crowd is the one that the pauses make that are shipped', () => {
  expect(crowdIn(readme).map(([clients, worst]) => [`crowd: ${clients}`, worst])).toEqual(Object.entries(crowd()));
});

test('a new table takes the place of the old one, and nothing else changes', () => {
  const changed = replaceTable(readme, 'figures');
  expect(tableIn(changed)).toBe('figures');
  expect(replaceTable(changed, tableIn(readme))).toBe(readme);
  expect(() => replaceTable('a README without a place', 'figures')).toThrow('no place for the table');
});
