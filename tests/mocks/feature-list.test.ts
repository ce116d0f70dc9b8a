import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'mocks', 'entra', 'README.md'), 'utf8');

/** A row of the README's tables: `| feature | file | test |`. */
interface Row {
  feature: string;
  file: string;
  title: string;
}

function rowsOf(markdown: string): Row[] {
  const rows = markdown.matchAll(/^\| (?<feature>.+?) +\| `(?<file>[^`]+)` +\| `(?<title>[^`]+)` +\|$/gm);
  return [...rows].map(({ groups }) => ({ feature: '', file: '', title: '', ...groups }));
}

/** `test('…')`, `describe('…')`, and both with `.each(…)`. */
function isTest(call: ts.Expression): boolean {
  if (ts.isIdentifier(call)) return call.text === 'test' || call.text === 'describe';
  return (ts.isCallExpression(call) || ts.isPropertyAccessExpression(call)) && isTest(call.expression);
}

function titlesIn(file: string): string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return titles;
}

const missing = (rows: Row[]): Row[] => rows.filter(({ file, title }) => !titlesIn(file).includes(title));

test('every feature of the emulated Entra names a test that exists', () => {
  expect(missing(rowsOf(readme))).toEqual([]);
});

test('no row is left out: the tables have as many as their lines', () => {
  const lines = readme.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Feature|-)/.test(line));
  expect(rowsOf(readme)).toHaveLength(lines.length);
  expect(lines.length).toBeGreaterThan(80);
});

test('a row without its test is found', () => {
  const planted = [
    '| Right  | `tests/mocks/feature-list.test.ts` | `a row without its test is found` |',
    '| Wrong  | `tests/mocks/feature-list.test.ts` | `nobody wrote this`               |',
    '| Gone   | `tests/mocks/gone.test.ts`         | `a row without its test is found` |',
  ];
  expect(missing(rowsOf(planted.join('\n'))).map(({ feature }) => feature)).toEqual(['Wrong', 'Gone']);
});
