import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'onboarding-built-again-'));
afterAll(() => rmSync(copy, { recursive: true }));

type Hashes = Record<string, string>;
const integrity = (folder: string): Hashes =>
  JSON.parse(readFileSync(join(folder, 'dist', 'integrity.json'), 'utf8')) as Hashes;

/** The project's sources in another folder; the packages are lent to it, what was built is not. */
function copySources(): void {
  const sources = [
    'src',
    'mocks',
    '.ci',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'svelte.config.js',
  ];
  for (const name of sources) cpSync(join(project, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
}

test('the same sources, built in another folder, are the same files, byte for byte', { timeout: 240_000 }, async () => {
  copySources();
  await promisify(execFile)(process.execPath, ['.ci/build.mjs'], { cwd: copy });
  expect(integrity(copy), 'is dist/ built from these sources? npm run build').toEqual(integrity(project));
});

describe('dist/integrity.json', () => {
  test('has the SHA-384 of every other file', () => {
    const files = readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
      .map((entry) => join(entry.parentPath, entry.name));
    const hashes = files.map((file) => {
      const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
      return [file.slice(join(project, 'dist').length + 1).replaceAll('\\', '/'), `sha384-${hash}`];
    });
    expect(integrity(project)).toEqual(Object.fromEntries(hashes));
  });
});
