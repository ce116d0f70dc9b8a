import { expect, test } from 'playwright/test';
import { cells } from './cells.ts';
import { cells as microsoftCells } from './microsoft-cells.ts';

const counted = (table: Record<string, object>): number[] => Object.values(table).map((row) => Object.keys(row).length);

test('144 cells: 4 calls of ours by 24 faults, 4 of Microsoft’s by 12', () => {
  expect(counted(cells)).toEqual([24, 24, 24, 24]);
  expect(counted(microsoftCells)).toEqual([12, 12, 12, 12]);
});
