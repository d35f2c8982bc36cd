import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadBy } from '@/core/projection/forecast.ts';
import { forecast } from '@/core/projection/forecaster.ts';
import {
  type Ends,
  expectedFurtherPayments,
  expectedLifetime,
  posteriorOf,
} from '@/core/projection/posterior.ts';
import { sbgTable } from '@/core/projection/sbg.ts';
import { horizons, type Spread } from '@/core/projection/types.ts';
import { article, channel, program, referral } from './outlooks.ts';

const DRAWS = 40;

describe('range', () => {
  test.each([
    [
      'a hundred thousand referrals',
      Array.from({ length: 100_000 }, (_, index) => referral({ payments: 1 + (index % 240) })),
    ],
    ['ages of 240 months and more', [referral({ payments: 240 }), referral({ payments: 2400, unseen: 300 })]],
    ['annual plans of thirty years', [referral({ payments: 40, periodMonths: 12 })]],
    ['none', []],
  ])('%s: finite and not negative', { timeout: 20_000 }, (_name, active) => {
    const payments = active.map((each) => each.payments);
    const seen = program({ churnedAt: payments, activeWithPayments: payments });
    const busy = channel({ level: 1e7, age: 240 });
    const {
      articles: [made],
    } = forecast([seen], [article({ active, channels: [busy], breakEvenAt: 1000 })], 200);
    for (const months of horizons) {
      const { p10, p50, p90, mean } = spreadBy(
        made ?? { year, headline: year, fiveYears: year, lifetime: year },
        months,
      );
      for (const value of [p10, p50, p90, mean]) expect(value).toSatisfy(isAmount);
    }
  });
});

describe('customers of any shape', () => {
  /** alpha and beta from .05 to 50, evenly in their logarithms. */
  const parameter = fc.double({ min: Math.log(0.05), max: Math.log(50), noNaN: true }).map(Math.exp);
  const counts = fc.constantFrom(0, 1, 3, 40, 2500, 100_000);
  const ages = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 5 });

  /** `count` customers of each age: so many have stopped after each number of payments, the rest are active. */
  function seenOf(alpha: number, beta: number, count: number, customerAges: readonly number[]): Ends {
    const { survival, churn } = sbgTable(alpha, beta, 240);
    const [churnedAfter, lastSeenAfter] = [new Map<number, number>(), new Map<number, number>()];
    const put = (into: Map<number, number>, key: number, value: number) =>
      value > 0 && into.set(key, (into.get(key) ?? 0) + value);
    for (const age of customerAges) {
      for (let made = 1; made < age; made += 1)
        put(churnedAfter, made, Math.round(count * (churn[made] ?? 0)));
      put(lastSeenAfter, age - 1, Math.round(count * (survival[age - 1] ?? 0)));
    }
    return { churnedAfter, lastSeenAfter };
  }

  test('no NaN, nothing negative, nothing past the cap', () => {
    fc.assert(
      fc.property(parameter, parameter, counts, ages, (alpha, beta, count, customerAges) => {
        const weights = posteriorOf(seenOf(alpha, beta, count, customerAges));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(expectedLifetime(weights)).toBeGreaterThanOrEqual(1);
        expect(expectedLifetime(weights)).toBeLessThanOrEqual(120);
        let before = 0;
        for (const months of horizons) {
          const tenure = (customerAges[0] ?? 1) - 1;
          const more = expectedFurtherPayments(weights, { tenure, count: months, periodMonths: 1 });
          expect(more).toBeGreaterThanOrEqual(before);
          expect(more).toBeLessThanOrEqual(months);
          before = more;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('their forecasts are amounts, and nest', () => {
    fc.assert(
      fc.property(parameter, parameter, ages, (alpha, beta, customerAges) => {
        const ends = seenOf(alpha, beta, 20, customerAges);
        const many = (of: ReadonlyMap<number, number>, shift: number) =>
          [...of].flatMap(([made, count]) => new Array<number>(count).fill(made + shift));
        const active = many(ends.lastSeenAfter, 1);
        const seen = program({ churnedAt: many(ends.churnedAfter, 0), activeWithPayments: active });
        const own = article({
          active: active.map((payments) => referral({ payments })),
          channels: [channel()],
        });
        const { portfolio } = forecast([seen], [own], DRAWS);
        const means = horizons.map((months) => spreadBy(portfolio, months).mean);
        for (const value of means) expect(value).toSatisfy(isAmount);
        expect(means).toEqual(means.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
      { numRuns: 40 },
    );
  });
});

const year: Spread = {
  months: 0,
  p10: null,
  p50: null,
  p90: null,
  mean: null,
  bySource: { pending: 0, existing: null, upgrades: null, newReferrals: null },
};

function isAmount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
