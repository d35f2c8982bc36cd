import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWithRunRate } from '@/core/projection/course.ts';
import {
  arrive,
  BLOCK,
  begin,
  beginWith,
  drawLuck,
  drawMonths,
  drawPlans,
  drawStays,
  drawUpgrades,
  leaveOut,
  payAll,
  payFirst,
} from '@/core/projection/customers.ts';
import { cell, LAST_MONTH, retentionGrid } from '@/core/projection/grid.ts';
import { pricesOf } from '@/core/projection/prices.ts';
import { source, stream } from '@/core/projection/random.ts';
import { at } from '@/core/projection/table.ts';
import { trafficTable } from '@/core/projection/traffic-table.ts';
import { upgradeTable } from '@/core/projection/upgrades.ts';

const retention = retentionGrid().table;
const upgrading = upgradeTable();
const MONTHS = 24;

/** The largest k up to `most` whose chance S(tenure + k p) / S(tenure) is at least 1 - luck, looked for from the front. */
function payments(survival: Float64Array, start: number, period: number, most: number, luck: number): number {
  const threshold = (1 - luck) * at(survival, start);
  let made = 0;
  while (made < most && at(survival, start + (made + 1) * period) >= threshold) made += 1;
  return made;
}

/** A row of changes, summed: what comes in each month. */
function monthsOf(changes: Float64Array | null, row: number, width: number): number[] {
  let rate = 0;
  return Array.from({ length: MONTHS + 1 }, (_, month) => {
    rate += changes?.[row * width + month] ?? Number.NaN;
    return rate;
  });
}

const customers = fc.record({
  key: fc.string(),
  points: fc.array(fc.nat(274), { minLength: 1, maxLength: BLOCK }),
  hazards: fc.array(fc.integer({ min: 100, max: 220 }), { minLength: BLOCK, maxLength: BLOCK }),
  tenure: fc.nat(60),
  most: fc.nat(20),
  period: fc.constantFrom(1, 1, 3, 12),
  firstDueMonth: fc.integer({ min: -4, max: 30 }),
  later: fc.nat(3),
  unseen: fc.nat(3),
  weight: fc.constantFrom(1, 2.5),
  commission: fc.nat(500),
  upgrade: fc.option(fc.record({ commission: fc.nat(900), bonus: fc.nat(300) })),
});

// Payment by payment, as one would with a pencil.
test('who is there pays what falls due while they stay, more after an upgrade', () => {
  fc.assert(
    fc.property(customers, (drawn) => {
      const { key, points, hazards, tenure, most, period, firstDueMonth, later, unseen, weight } = drawn;
      const { commission, upgrade } = drawn;
      const course = emptyWithRunRate(BLOCK, MONTHS);
      const luck = source(key);
      beginWith(0, points.length, { firstDueMonth, most, weight });
      drawLuck(luck);
      drawStays({ table: retention, rows: Int32Array.from(points), tenure, periodMonths: period });
      if (upgrade) drawLuck(luck);
      if (upgrade) drawUpgrades({ table: upgrading, rows: Int32Array.from(hazards), periodMonths: period });
      if (unseen > 0) leaveOut(unseen);
      payAll({ course, row: 0, later }, pricesOf([drawn], period), upgrade !== null);

      const uniform = stream(key);
      const stays = points.map((point) =>
        payments(retention.survival, cell(point, tenure), period, most, uniform()),
      );
      stays.forEach((made, row) => {
        const income = new Array<number>(MONTHS + 1).fill(0);
        const runRate = new Array<number>(MONTHS + 1).fill(0);
        const start = (hazards[row] ?? 0) * upgrading.width;
        const plain = upgrade ? payments(upgrading.survival, start, period, made, uniform()) : made;
        for (let payment = unseen + 1; payment <= made; payment += 1) {
          const due = firstDueMonth + later + (payment - unseen - 1) * period;
          const price = weight * (payment > plain && upgrade ? upgrade.commission : commission);
          const bonus = payment === plain + 1 ? weight * (upgrade?.bonus ?? 0) : 0;
          const month = Math.max(0, due);
          if (month <= MONTHS) income[month] = (income[month] ?? 0) + price + bonus;
          for (let covered = month; covered < due + period && covered <= MONTHS; covered += 1) {
            runRate[covered] = (runRate[covered] ?? 0) + price / period;
          }
        }
        for (const [found, wanted] of [
          [monthsOf(course.income, row, course.width), income],
          [monthsOf(course.runRate, row, course.width), runRate],
        ] as const) {
          found.forEach((amount, month) => {
            expect(amount).toBeCloseTo(wanted[month] ?? Number.NaN, 7);
          });
        }
      });
    }),
  );
});

describe('who is new', () => {
  // Traffic that comes in months 2 and 5 alone, a quarter of it in month 2: the chance to come then is a quarter.
  test('comes when traffic does', () => {
    const traffic = new Float64Array(64 * 121).map((_, index) =>
      index % 121 < 2 ? 0 : index % 121 < 5 ? 1 : 4,
    );
    const course = emptyWithRunRate(BLOCK, MONTHS);
    const luck = source('months');
    const counts = new Float64Array(MONTHS + 1);
    const people = 100;
    for (let block = 0; block < 10; block += 1) {
      course.income.fill(0);
      begin();
      for (let draw = 0; draw < BLOCK; draw += 1) arrive(draw, draw % 64, people, 1);
      drawLuck(luck);
      drawMonths(trafficTable(traffic));
      drawPlans(1);
      payFirst({ course, row: 0, later: 0 }, Float64Array.of(1));
      for (let row = 0; row < BLOCK; row += 1) {
        monthsOf(course.income, row, course.width).forEach((came, month) => {
          counts[month] = at(counts, month) + came;
        });
      }
    }
    const all = 10 * BLOCK * people;
    expect([...counts.keys()].filter((month) => at(counts, month) > 0)).toEqual([2, 5]);
    // Four standard errors of a share of a quarter.
    expect(Math.abs(at(counts, 2) / all - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / all));
    expect(at(counts, 2) + at(counts, 5)).toBe(all);
  });
});

test('nobody outlives the tables', () => {
  const points = Int32Array.from({ length: BLOCK }, (_, index) => 274 - index);
  const course = emptyWithRunRate(BLOCK, MONTHS);
  beginWith(0, BLOCK, { firstDueMonth: 1, most: 120, weight: 1 });
  drawLuck(source('old'));
  drawStays({ table: retention, rows: points, tenure: LAST_MONTH - 120, periodMonths: 1 });
  payAll({ course, row: 0, later: 0 }, pricesOf([{ commission: 1, upgrade: null }], 1), false);
  for (let row = 0; row < BLOCK; row += 1) {
    expect(monthsOf(course.income, row, course.width).every((amount) => amount === 0 || amount === 1)).toBe(
      true,
    );
  }
});
