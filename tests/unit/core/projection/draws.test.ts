import { describe, expect, test } from 'vitest';
import { gamma, normal, poisson } from '@/core/projection/chance.ts';
import { emptyCourse } from '@/core/projection/course.ts';
import { sumsOf } from '@/core/projection/course-sums.ts';
import { BLOCK, beginWith, drawLuck, drawStays, payAll } from '@/core/projection/customers.ts';
import { LIFETIME_CAP, retentionGrid } from '@/core/projection/grid.ts';
import type { Residual } from '@/core/projection/posterior.ts';
import { posteriorWeights } from '@/core/projection/posterior.ts';
import { pricesOf } from '@/core/projection/prices.ts';
import { source, stream, systematicResample } from '@/core/projection/random.ts';
import { simulateArticle } from '@/core/projection/simulate.ts';
import { trafficOfChannel } from '@/core/projection/traffic-table.ts';
import type { ActiveReferral, ArticleOutlook } from '@/core/projection/types.ts';
import { upgradeRow } from '@/core/projection/upgrades.ts';
import { article, referral } from './outlooks.ts';
import { published } from './published.ts';

const { mixed20 } = published.grid_posterior_golden;
const weights = posteriorWeights({
  churnedAt: mixed20.churned_at,
  activeWithPayments: mixed20.active_with_payments,
});

function moments(values: Iterable<number>): { mean: number; sd: number } {
  const all = [...values];
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const square = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  return { mean, sd: Math.sqrt(square) };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [moments(a), moments(b)];
  const products = a.map((value, index) => (value - x.mean) * ((b[index] ?? Number.NaN) - y.mean));
  return moments(products).mean / (x.sd * y.sd);
}

describe('streams', () => {
  const numbers = (count: number, ...key: string[]) => {
    const uniform = stream(...key);
    return Array.from({ length: count }, uniform);
  };

  test('depend on the whole key and on nothing else', () => {
    expect(numbers(5, 'seed', 'a')).toEqual(numbers(5, 'seed', 'a'));
    expect(numbers(5, 'seed', 'a')).not.toEqual(numbers(5, 'seed', 'b'));
    expect(numbers(5, 'seed', 'a')).not.toEqual(numbers(5, 'seeda'));
  });

  // Standard errors: .289 / sqrt(n) of a mean, 1 / sqrt(n) of a correlation; 4.5 of them are allowed.
  test('of neighbouring keys are uniform and unrelated', () => {
    const count = 4000;
    const streams = Array.from({ length: 12 }, (_, index) => numbers(count, 'seed', `article-${index}`));
    for (const [index, values] of streams.entries()) {
      expect(Math.abs(moments(values).mean - 0.5)).toBeLessThan((4.5 * 0.289) / Math.sqrt(count));
      const next = streams[index + 1];
      if (next) expect(Math.abs(correlation(values, next))).toBeLessThan(4.5 / Math.sqrt(count));
    }
  });

  // Chi-square with 63 degrees of freedom: 140 is exceeded once in ten million.
  test('first numbers of neighbouring keys are unrelated', () => {
    const count = 40_000;
    const firsts = Array.from({ length: count }, (_, index) =>
      numbers(1, 'seed', `a-${index >> 3}`, `${index % 8}`),
    );
    const counts = new Float64Array(64);
    for (let index = 0; index < count; index += 1) {
      const [first, next] = [firsts[index]?.[0] ?? 0, firsts[(index + 1) % count]?.[0] ?? 0];
      const bin = Math.floor(first * 8) * 8 + Math.floor(next * 8);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const expected = count / 64;
    const chiSquare = counts.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(140);
  });
});

describe('systematic resampling', () => {
  test('gives each point its share to within one draw', () => {
    const counts = new Float64Array(weights.length);
    for (const point of systematicResample(weights, 1000, stream('s')))
      counts[point] = (counts[point] ?? 0) + 1;
    counts.forEach((count, point) => {
      expect(Math.abs(count - 1000 * (weights[point] ?? Number.NaN))).toBeLessThan(1);
    });
  });

  test('draws of two programs do not rise and fall together', () => {
    const [a, b] = ['a', 'b'].map((key) => [...systematicResample(weights, 4000, stream(key))]);
    expect(Math.abs(correlation(a ?? [], b ?? []))).toBeLessThan(4.5 / Math.sqrt(4000));
  });
});

/** How many payments a customer makes in each draw: each brings 1. */
const drawPayments = (
  points: Int32Array,
  { tenure, count, periodMonths }: Residual,
  ...key: readonly string[]
) => {
  const luck = source(...key);
  const leaving = { table: retentionGrid().table, rows: points, tenure, periodMonths };
  const prices = pricesOf([{ commission: 1, upgrade: null }], periodMonths);
  return Array.from({ length: Math.ceil(points.length / BLOCK) }, (_, block) => {
    const [from, to] = [block * BLOCK, Math.min((block + 1) * BLOCK, points.length)];
    const course = emptyCourse(BLOCK, LIFETIME_CAP);
    beginWith(from, to, { firstDueMonth: 1, most: count, weight: 1 });
    drawLuck(luck);
    drawStays(leaving);
    payAll({ course, row: -from, later: 0 }, prices, false);
    return Array.from({ length: to - from }, (_each, row) => sumsOf(course, row).at(-1) ?? Number.NaN);
  }).flat();
};
const sharing = (points: Int32Array) => ({
  points: () => points,
  upgrades: new Int32Array(points.length).fill(upgradeRow(0.02, 0)),
  approvalChance: 1,
});

describe('payments to come', () => {
  const draws = 20_000;
  const points = systematicResample(weights, draws, stream('points'));
  const expected = mixed20.residual_tenure7_h12_24_60;

  test.each([12, 24, 60].map((months, index) => [months, index] as const))(
    'mean and spread after the 7th payment, %d months',
    (count, index) => {
      const drawn = drawPayments(points, { tenure: 6, count, periodMonths: 1 }, 'residual');
      const [mean, sd] = [expected.mean[index] ?? Number.NaN, expected.sd[index] ?? Number.NaN];
      expect(Math.abs(moments(drawn).mean - mean)).toBeLessThan((4 * sd) / Math.sqrt(draws));
      expect(Math.abs(moments(drawn).sd / sd - 1)).toBeLessThan(0.03);
      expect(Math.max(...drawn)).toBe(count);
    },
  );

  test('referrals of one program share its uncertainty', () => {
    const [a, b] = ['a', 'b'].map((key) =>
      drawPayments(points, { tenure: 0, count: 60, periodMonths: 1 }, key),
    );
    expect(correlation(a ?? [], b ?? [])).toBeGreaterThan(4.5 / Math.sqrt(draws));
  });

  const simulate = (parts: Partial<ArticleOutlook>, needed: number | null = null) =>
    simulateArticle(article(parts), () => sharing(points.slice(0, 200)), {
      draws: 200,
      needed,
      trafficOf: trafficOfChannel,
    });

  test('referrals alike, in one article or two, have futures of their own', () => {
    const incomeOf = (articleId: string, active: ActiveReferral[]) => [
      ...(simulate({ articleId, active }).incomes.get(120) ?? []),
    ];
    const [one, other] = ['one', 'other'].map((id) => incomeOf(id, [referral()]));
    expect(one).not.toEqual(other);
    // Were both alike in each draw, they would bring an even number of payments of 4.00.
    expect(incomeOf('one', [referral(), referral()]).some((income) => income % 800 !== 0)).toBe(true);
  });

  test('only in the months when they fall due, pending money in month 1', () => {
    const parts = {
      active: [referral({ firstDueMonth: 0, paymentsLeft: 2 })],
      pending: [{ programId: 'p', amount: 50 }],
    };
    const { incomes, reached } = simulate(parts, 400);
    expect(new Set(incomes.get(12))).toEqual(new Set([50, 450, 850]));
    expect(incomes.get(120)).toEqual(incomes.get(12));
    const paid = [...(incomes.get(12) ?? [])].filter((income) => income > 50).length / 200;
    expect([reached?.[0], reached?.[1], reached?.[120]]).toEqual([paid, paid, paid]);
    expect(simulate(parts, 50).reached?.slice(0, 2)).toEqual(new Float64Array([paid, 1]));
  });
});

describe('chance', () => {
  const draws = 40_000;

  // Mean and variance of both are known; 4.5 standard errors, those of a variance from the fourth moments.
  test.each([0.3, 1, 2.5, 40])('Gamma numbers of mean and variance %d', (shape) => {
    const uniform = stream('gamma', shape);
    const { mean, sd } = moments(Float64Array.from({ length: draws }, () => gamma(shape, uniform)));
    expect(Math.abs(mean - shape)).toBeLessThan(4.5 * Math.sqrt(shape / draws));
    expect(Math.abs(sd * sd - shape)).toBeLessThan(4.5 * Math.sqrt((2 * shape ** 2 + 6 * shape) / draws));
  });

  test.each([0, 0.2, 3, 32])('Poisson numbers of mean and variance %d', (rate) => {
    const uniform = stream('poisson', rate);
    const { mean, sd } = moments(Float64Array.from({ length: draws }, () => poisson(rate, uniform())));
    expect(Math.abs(mean - rate)).toBeLessThanOrEqual(4.5 * Math.sqrt(rate / draws));
    expect(Math.abs(sd * sd - rate)).toBeLessThanOrEqual(4.5 * Math.sqrt((2 * rate ** 2 + rate) / draws));
    expect(poisson(rate, 1 - 2 ** -53)).toBeLessThan(128);
  });

  // Quantiles of the standard normal, from its tables.
  test('normal numbers are its quantiles', () => {
    const shares = [0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999];
    const values = [-3.090232306, -1.959963985, -1.281551566, 0, 1.281551566, 1.959963985, 3.090232306];
    shares.forEach((share, index) => {
      expect(normal(() => share)).toBeCloseTo(values[index] ?? Number.NaN, 7);
    });
    expect(Number.isFinite(normal(() => 0))).toBe(true);
    expect(Number.isFinite(normal(() => 1 - 2 ** -53))).toBe(true);
  });
});
