import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stream } from '@/core/projection/random.ts';
import { at } from '@/core/projection/table.ts';
import { upgradeRow, upgradeTable } from '@/core/projection/upgrades.ts';

const { survival, width } = upgradeTable();

/** The monthly chance to upgrade that a row stands for, from its first month. */
const chanceOf = (row: number) => 1 - at(survival, row * width + 1);

test('a row holds what months with the same chance leave', () => {
  for (const chance of [0.00002, 0.003, 0.02, 0.4]) {
    const row = upgradeRow(chance, 0);
    for (const month of [2, 12, 120, 361]) {
      expect(at(survival, row * width + month)).toBeCloseTo((1 - chanceOf(row)) ** month, 10);
    }
  }
});

test('a chance has one of the rows beside it, a twentieth apart', () => {
  const chances = fc.double({ min: 0.0001, max: 0.9, noNaN: true });
  const lucks = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(chances, lucks, (chance, luck) => {
      expect(Math.abs(Math.log(chanceOf(upgradeRow(chance, luck)) / chance))).toBeLessThan(0.0501);
    }),
  );
});

// Rows are drawn for the logarithm to be right; by convexity that makes the mean at most .05^2 / 8 higher. The standard
// error is below .025 / sqrt(n).
test.each([0.002, 0.0203, 0.3])('the rows drawn for %d stand for it on average', (chance) => {
  const uniform = stream('rows', chance);
  const draws = 20_000;
  const sum = Array.from({ length: draws }, () => chanceOf(upgradeRow(chance, uniform()))).reduce(
    (total, one) => total + one,
    0,
  );
  expect(Math.abs(sum / draws / chance - 1)).toBeLessThan(0.05 ** 2 / 8 + (4 * 0.025) / Math.sqrt(draws));
});

test('chances past the ends of the table have its first or last row', () => {
  expect(upgradeRow(1e-9, 0.5)).toBe(0);
  expect(upgradeRow(1e-300, 0)).toBe(0);
  expect(upgradeRow(0, 0.5)).toBe(0);
  expect(upgradeRow(1, 0.999)).toBe(survival.length / width - 1);
});
