import { expect, test } from 'vitest';
import { takeFaults } from './faults.ts';

test('a planted console.error is a fault', () => {
  console.error('planted', 7);
  expect(takeFaults()).toEqual(['console.error: planted 7']);
});

test('what was taken is not a fault any more', () => {
  expect(takeFaults()).toEqual([]);
});
