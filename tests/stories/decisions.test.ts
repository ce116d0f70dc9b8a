import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { figureIn } from '../bench/rows.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const [, shipped = '', ...decisions] = read('stories/pages/decisions.mdx').split(/^## /m);

test('every decision has its day, what was decided, and a figure that decided', () => {
  expect(decisions.length).toBeGreaterThan(12);
  for (const decision of decisions) {
    const [title = '', ...why] = decision.split('\n');
    expect(title).toMatch(/^20\d\d-\d\d-\d\d: \S/);
    expect(why.join(' '), title).toMatch(/\d/);
  }
});

test('every package that is shipped has its bytes and its reason', () => {
  const said = [...shipped.matchAll(/^- \*\*(.+?)\*\*(?: as `.+?`)?, (.+?) .+: \S/gm)].map(([, name, bytes]) => [
    name,
    bytes,
  ]);
  expect(said.map(([name]) => name).sort()).toEqual([...Object.keys(packageJson.dependencies), 'Svelte'].sort());
  for (const [name, bytes = ''] of said) expect(bytes, name).toMatch(/^(\d+\.\d|\{figureIn\(readme,)$/);
});

test('the page shows the figures of the README’s table', () => {
  const readme = read('README.md');
  for (const row of ['MSAL, with what drives it', 'oidc-client-ts, with what drives it'] as const) {
    expect(shipped).toContain(`{figureIn(readme, '${row}')}`);
    expect(figureIn(readme, row)).toMatch(/^\d+\.\d kB$/);
  }
});
