import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const types = readFileSync(join(import.meta.dirname, '..', 'dist', 'index.d.ts'), 'utf8');

test('the public types are one file that needs no other package', () => {
  expect(types).toContain('export interface OnboardingProps');
  expect(types.match(/\bfrom ['"].*|\bimport\b.*|\/\/\/ <reference.*|\bdeclare module\b.*/g)).toBeNull();
});
