import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const textOf = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const types = textOf('../../dist/index.d.ts');

test('the public types are one file that needs no other package', () => {
  expect(types).toContain('export interface OnboardingProps');
  expect(types.match(/\bfrom ['"].*|\bimport\b.*|\/\/\/ <reference.*|\bdeclare module\b.*/g)).toBeNull();
});

test('the face is the one that was agreed on', () => {
  const cure = [
    'The public types are not what tests/package/face.txt says. If portals are to see the change:',
    '  npm run build && cp dist/index.d.ts tests/package/face.txt',
    'and a line in CHANGELOG.md; what is removed was deprecated a minor version before.',
  ];
  expect(types, cure.join('\n')).toBe(textOf('face.txt'));
});
