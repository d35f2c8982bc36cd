import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAST_MONTH, retentionGrid } from '@/core/projection/grid.ts';
import { GUIDE_STEPS, type SurvivalTable } from '@/core/projection/survival-table.ts';
import { at } from '@/core/projection/table.ts';
import { upgradeTable } from '@/core/projection/upgrades.ts';

/** The last month of a row whose survival is at least `share`, looked for from the end. */
function lastMonth({ survival, width }: SurvivalTable, row: number, share: number): number {
  return survival.subarray(row * width, (row + 1) * width).findLastIndex((value) => value >= share);
}

test.each([
  ['retention', () => retentionGrid().table],
  ['upgrades', upgradeTable],
] as const)('the table of %s begins with 1, never rises, and says where to look', (_name, tableOf) => {
  const table = tableOf();
  const rows = table.survival.length / table.width;
  expect(table.width).toBe(LAST_MONTH + 1);
  const cells = fc.tuple(fc.nat(rows - 1), fc.nat(GUIDE_STEPS));
  fc.assert(
    fc.property(cells, ([row, step]) => {
      expect(at(table.survival, row * table.width)).toBe(1);
      expect(table.guide[row * (GUIDE_STEPS + 1) + step]).toBe(lastMonth(table, row, step / GUIDE_STEPS));
    }),
  );
  for (let index = 1; index < table.survival.length; index += 1) {
    if (index % table.width > 0)
      expect(at(table.survival, index) <= at(table.survival, index - 1)).toBe(true);
  }
});
