import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'stories/pages/security.mdx'), 'utf8');
const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? '');

test('every test that the table of attacks names is there', () => {
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('every file of attacks is in the table', () => {
  const files = readdirSync(join(root, 'tests/journeys/attacks')).filter((file) => file.endsWith('.spec.ts'));
  expect(files.filter((file) => !named.includes(`tests/journeys/attacks/${file}`))).toEqual([]);
});

test('the versions whose advisories were read are those that ship', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const rows = [...page.matchAll(/^\| (\S+) +\| (\d+\.\d+\.\d+) +\|/gm)];
  expect(rows.map(([, name]) => name)).toEqual(['svelte', 'ky', 'zod', '@azure/msal-browser', 'oidc-client-ts']);
  for (const [, name, version] of rows) expect(packages[`node_modules/${String(name)}`]?.version, name).toBe(version);
});
