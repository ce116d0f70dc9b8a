import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Bom {
  components: { name: string; version: string; purl: string; licenses?: unknown[] }[];
}
interface Lock {
  packages: Record<string, { hasInstallScript?: boolean; optional?: boolean; version?: string }>;
}

describe('what ships is what was chosen, and what that brings along', () => {
  const bom = read('dist/bom.cdx.json') as Bom;

  test('nothing else is in the bill of materials', () => {
    expect(bom.components.map(({ name }) => name).sort()).toEqual([
      '@azure/msal-browser',
      '@azure/msal-common',
      'jwt-decode',
      'ky',
      'oidc-client-ts',
      'svelte',
      'zod',
    ]);
  });

  test('every part has its licence and the version of the lock file', () => {
    const { packages } = read('package-lock.json') as Lock;
    for (const { name, version, licenses, purl } of bom.components) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
      expect(licenses, name).toHaveLength(1);
      expect(purl).toMatch(/^pkg:npm\//);
    }
  });

  test('the bill says nothing of the machine that wrote it', () => {
    const text = readFileSync(join(root, 'dist/bom.cdx.json'), 'utf8');
    expect(text).not.toMatch(/timestamp|serialNumber|resolved|https?:\/\/(?!cyclonedx\.org)/);
    expect(text).not.toContain(root);
  });

  test('no built file imports from a package or from another origin', () => {
    for (const file of readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(join(root, 'dist', file), 'utf8');
      const from = [...text.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*["'`]((?:\w|[@./])[^"'`{}]*)["'`]/g)].map(
        ([, target]) => target ?? '',
      );
      expect(
        from.filter((target) => !target.startsWith('./')),
        file,
      ).toEqual([]);
    }
  });
});

test('of all packages, only Node has an install script that may run', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  expect(allowScripts).toEqual({ node: true });
  const { packages } = read('package-lock.json') as Lock;
  const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  // esbuild's would only save a millisecond at its start; npm asks before it runs.
  expect(withScript.map(([path]) => path)).toEqual(['node_modules/esbuild', 'node_modules/node']);
});

test('the bill of materials is the same, byte for byte, when it is written again', () => {
  const before = readFileSync(join(root, 'dist/bom.cdx.json'), 'utf8');
  execFileSync(process.execPath, ['--input-type=module', '-e', "(await import('./.ci/bom.mjs')).writeBom()"], {
    cwd: root,
  });
  expect(readFileSync(join(root, 'dist/bom.cdx.json'), 'utf8')).toBe(before);
});
