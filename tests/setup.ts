import { afterEach, beforeEach } from 'vitest';
import { noteFault, takeFaults } from './faults.ts';

console.error = (...what: unknown[]) => noteFault('console.error', ...what);

beforeEach(() => {
  takeFaults();
});

afterEach(() => {
  const faults = takeFaults();
  if (faults.length > 0) throw new Error(`Nobody expected this:\n${faults.join('\n')}`);
});
