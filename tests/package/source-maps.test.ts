import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '..', '..', 'dist');

describe.each(['.', 'system'])('dist/%s', (folder) => {
  const textOf = (name: string): string => readFileSync(join(dist, folder, name), 'utf8');
  const scripts = readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js'));
  const mapOf = (name: string): SourceMapPayload => JSON.parse(textOf(`${name}.map`)) as SourceMapPayload;

  test('every chunk has a source map beside it, and none costs the first screen a byte for its name', () => {
    expect(scripts.length).toBeGreaterThan(90);
    for (const name of scripts) {
      if (name !== 'index.js') expect(mapOf(name).file, name).toBe(name);
      expect(textOf(name), name).not.toContain('sourceMappingURL');
    }
  });

  test.each([
    ['onboarding', 'larger than 1 MiB', 'src/drivers/http/client.ts'],
    ['onboarding', 'replaceState', 'src/drivers/portal/address.ts'],
    ['onward', '$1-$2-$3-$4-', 'src/drivers/http/idempotency-key.ts'],
    ['later', 'mail.let-in.subject', 'src/steps/company/later/CompanyProblem.svelte'],
  ])('%s: "%s" leads to its line in %s', (chunk, text, source) => {
    const name = scripts.find((script) => script.startsWith(`${chunk}-`)) ?? '';
    const lines = textOf(name).split('\n');
    const line = lines.findIndex((one) => one.includes(text));
    // Generated and original lines are counted from 0 here.
    const found = new SourceMap(mapOf(name)).findEntry(line, lines[line]?.indexOf(text) ?? -1);
    if (!('originalSource' in found)) throw new Error(`${name} says nothing of "${text}"`);
    expect(found.originalSource.replace(/^(\.\.\/)+/, '')).toBe(source);
    const original = readFileSync(join(dist, '..', source), 'utf8').split('\n')[found.originalLine];
    expect(original).toContain(text);
  });
});
