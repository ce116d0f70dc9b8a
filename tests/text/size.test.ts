import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalogues, locales, keys } from './languages.ts';
import { parts } from './parts.ts';

/** A part as it is served: one object, brotli 11. */
const bytesOf = (locale: string, part: readonly string[]): number => {
  const words = keys.filter((key) => part.includes(key)).map((key) => [key, catalogues[locale]?.[key]]);
  return brotliCompressSync(JSON.stringify(Object.fromEntries(words))).length;
};

describe.each(locales)('%s', (locale) => {
  test.each([
    ['first', 700],
    ['company', 1000],
    ['problem', 2500],
  ] as const)('fits the slowest line: its part “%s” has at most %i bytes', (name, most) => {
    const bytes = bytesOf(locale, parts[name]);
    expect(bytes).toBeGreaterThan(400);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
