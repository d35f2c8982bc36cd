import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawArticle, incomeBy } from '@/core/projection/draws.ts';
import { forecast } from '@/core/projection/forecast.ts';
import { expectedFurtherPayments, posteriorWeights } from '@/core/projection/posterior.ts';
import { stream, systematicResample } from '@/core/projection/random.ts';
import type { ArticleForecast, ArticleOutlook, Spread } from '@/core/projection/types.ts';
import { article, program, referral } from './outlooks.ts';

const options = { seed: 'test' };

function only(outlook: ArticleOutlook, draws = 1000): ArticleForecast {
  const [first] = forecast([program()], [outlook], { ...options, draws }).articles;
  if (!first) throw new Error('no forecast');
  return first;
}

function meanOf(spread: Spread): number {
  return spread.mean ?? Number.NaN;
}

// Three referrals at 50.00, one lost after its first payment, two with seven payments of 4.00; 70.50
// earned in 4.5 hours, 234.00 needed at 52.00 an hour.
describe('worked example', () => {
  const seen = { churnedAt: [1], activeWithPayments: [7, 7] };
  const stayers = [referral({ payments: 7 }), referral({ payments: 7 })];
  const outlook = article({ active: stayers, earned: 7050, breakEvenAt: 23_400 });
  const result = forecast([program(seen)], [outlook], options);
  const [own] = result.articles;

  test.each([
    [12, 59.29],
    [24, 88.81],
    [60, 129.38],
  ])('expected in %d months', (count, dollars) => {
    const each = expectedFurtherPayments(posteriorWeights(seen), { tenure: 6, count, periodMonths: 1 });
    expect(2 * 4 * each).toBeCloseTo(dollars, 2);
  });

  test('24 months in cents, all of it from existing referrals', () => {
    expect(own?.headline).toMatchObject({
      months: 24,
      mean: 8881,
      bySource: { pending: 0, existing: 8881, upgrades: null, newReferrals: null },
    });
  });

  // .12 within 24 months and .31 at most: never likely. s.e. of 1,000 draws .01.
  test('breaking even', () => {
    expect(own?.breakEven?.inMonths).toBeNull();
    expect(Math.abs((own?.breakEven?.probabilityWithin24 ?? 0) - 0.12)).toBeLessThan(0.035);
  });

  test('an amount can come: a number of 4.00 payments, not falling from p10 to p90', () => {
    const { p10, p50, p90 } = own?.lifetime ?? {};
    for (const amount of [p10, p50, p90]) expect((amount ?? Number.NaN) % 400).toBe(0);
    expect(p10).toBeLessThan(p50 ?? 0);
    expect(p50).toBeLessThan(p90 ?? 0);
  });

  test('a portfolio of one article is that article', () => {
    expect(result.portfolio).toEqual({ headline: own?.headline, lifetime: own?.lifetime });
  });
});

describe('what is known', () => {
  const pending = [{ programId: 'p', amount: 1005 }];
  const none = { p10: null, p50: null, p90: null };

  test.each([
    ['no referrals', article(), { p10: 0, p50: 0, p90: 0, mean: 0 }, 0, 0],
    ['unknown referrals', article({ active: null }), { ...none, mean: null }, 0, null],
    [
      'unknown referrals, money pending',
      article({ active: null, pending }),
      { ...none, mean: 905 },
      905,
      null,
    ],
    // 10.05 x .9 = 9.045, half up to 9.05; approved in nine draws of ten
    ['money pending only', article({ pending }), { p50: 1005, p90: 1005, mean: 905 }, 905, 0],
  ])('%s', (_name, outlook, spread, pendingPart, existing) => {
    const { headline, lifetime } = only(outlook);
    const bySource = { pending: pendingPart, existing, upgrades: null, newReferrals: null };
    expect(headline).toMatchObject({ ...spread, months: 24, bySource });
    expect(lifetime).toMatchObject({ ...spread, months: 120, bySource });
  });

  test('the portfolio is of the known parts', () => {
    const known = article({ articleId: 'known', active: [referral()] });
    const unknown = article({ articleId: 'unknown', active: null, pending });
    const both = forecast([program()], [known, unknown], options);
    const alone = forecast([program()], [known], options);
    expect(both.portfolio.headline.bySource).toMatchObject({
      pending: 905,
      existing: alone.portfolio.headline.bySource.existing,
    });
    expect(both.portfolio.headline.p10).not.toBeNull();
    expect(forecast([program()], [unknown], options).portfolio.headline).toMatchObject({
      ...none,
      mean: 905,
    });
    expect(forecast([], [], options).portfolio.lifetime).toMatchObject({ p10: 0, p90: 0, mean: 0 });
  });

  test('a program without an outlook, or no draws at all, is refused', () => {
    expect(() => forecast([], [article({ active: [referral()] })], options)).toThrow(RangeError);
    expect(() => forecast([], [article({ pending })], options)).toThrow(RangeError);
    expect(() => forecast([], [], { seed: 's', draws: 0 })).toThrow(RangeError);
  });
});

describe('break-even', () => {
  const twelve = Array.from({ length: 12 }, () => referral({ payments: 20 }));
  test.each([
    ['already', { earned: 500, breakEvenAt: 500 }, { inMonths: 0, probabilityWithin24: 1 }],
    ['out of reach', { breakEvenAt: 12 * 120 * 400 + 1 }, { inMonths: null, probabilityWithin24: 0 }],
    ['hours or target unknown', { breakEvenAt: null }, null],
    ['referrals unknown', { active: null, breakEvenAt: 500 }, null],
    // a customer of 20 months stays for another with a chance of well over one half
    ['one payment of twelve', { breakEvenAt: 400 }, { inMonths: 1 }],
    [
      'due by asOf',
      { active: [referral({ payments: 20, firstDueMonth: -1 })], breakEvenAt: 400 },
      { inMonths: 0 },
    ],
    [
      'pending',
      { active: [], pending: [{ programId: 'p', amount: 500 }], breakEvenAt: 500 },
      { inMonths: 1 },
    ],
  ])('%s', (_name, given, expected) => {
    const { breakEven } = only(article({ active: twelve, ...given }));
    if (expected === null) expect(breakEven).toBeNull();
    else expect(breakEven).toMatchObject(expected);
  });

  // A customer with one payment renews at least 3 times with chance S(3) = .626, 6 times with S(6) = .461.
  test('a single customer: likely after 3 payments, never after 6', () => {
    const single = (payments: number) =>
      only(article({ active: [referral()], breakEvenAt: 400 * payments }), 20_000).breakEven;
    expect(single(3)?.inMonths).toBe(3);
    expect(single(3)?.probabilityWithin24).toBeCloseTo(0.626, 1);
    expect(single(6)?.inMonths).toBeNull();
    expect(single(6)?.probabilityWithin24).toBeCloseTo(0.461, 1);
  });

  test('beyond 24 months', () => {
    const old = Array.from({ length: 40 }, () => referral({ payments: 60 }));
    const { breakEven, headline } = only(article({ active: old, breakEvenAt: 400 * 40 * 24 + 1 }));
    expect(breakEven?.probabilityWithin24).toBe(0);
    expect(breakEven?.inMonths).toBeGreaterThan(24);
    expect(headline.p90).toBeLessThanOrEqual(400 * 40 * 24);
  });
});

const referrals = fc.array(
  fc.record({
    payments: fc.integer({ min: 1, max: 40 }),
    commission: fc.integer({ min: 1, max: 5000 }),
    firstDueMonth: fc.integer({ min: -3, max: 14 }),
    periodMonths: fc.constantFrom(1, 1, 3, 12),
    paymentsLeft: fc.option(fc.integer({ min: 0, max: 24 })),
    programId: fc.constantFrom('p', 'q'),
  }),
  { maxLength: 8 },
);
const articles = fc
  .array(
    fc.record({
      active: fc.option(referrals, { freq: 6 }),
      pending: fc.array(
        fc.record({ programId: fc.constantFrom('p', 'q'), amount: fc.integer({ min: 1, max: 9000 }) }),
        { maxLength: 3 },
      ),
      earned: fc.integer({ min: -1000, max: 9000 }),
      breakEvenAt: fc.option(fc.integer({ min: 0, max: 30_000 })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.map((each, index) => ({ articleId: `article-${index}`, ...each })));
const programs = [
  program({ churnedAt: [1, 4], activeWithPayments: [3, 9] }),
  program({ programId: 'q', meanLifetimeMonths: 8, approvalChance: 0.6 }),
];
const few = { seed: 'property', draws: 100 };

describe('for any portfolio', () => {
  test('the same data and seed give the same numbers, in whatever order they come', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const result = forecast(programs, given, few);
        expect(forecast(programs, given, few)).toEqual(result);
        const turned = given.toReversed().map((each) => ({
          ...each,
          active: each.active?.toReversed() ?? null,
          pending: each.pending.toReversed(),
        }));
        const other = forecast(programs.toReversed(), turned, few);
        expect(other.articles.toReversed()).toEqual(result.articles);
        expect(other.portfolio).toEqual(result.portfolio);
      }),
      { numRuns: 60 },
    );
  });

  test("an article's numbers do not depend on the others", () => {
    fc.assert(
      fc.property(articles, (given) => {
        const all = forecast(programs, given, few).articles;
        expect(forecast(programs, given.slice(-1), few).articles).toEqual(all.slice(-1));
      }),
      { numRuns: 60 },
    );
  });

  test('parts add up to the whole, articles to the portfolio, percentiles do not fall', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const result = forecast(programs, given, few);
        for (const horizon of ['headline', 'lifetime'] as const) {
          const spreads = [...result.articles, result.portfolio].map((each) => each[horizon]);
          for (const { mean, p10, p50, p90, bySource } of spreads) {
            const parts = bySource.pending + (bySource.existing ?? 0);
            expect(mean).toBe(bySource.existing === null && parts === 0 ? null : parts);
            if (p10 === null || p50 === null || p90 === null) expect(bySource.existing).toBeNull();
            else expect([p10, p50, p90]).toEqual([p10, p50, p90].toSorted((a, b) => a - b));
          }
          const sum = result.articles.reduce((total, each) => total + (each[horizon].mean ?? 0), 0);
          expect(result.portfolio[horizon].mean ?? 0).toBe(sum);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('exact means', () => {
  // Every kind of referral at once; the standard error of the draws' mean is their spread / sqrt(n).
  test.each([24, 120])('agree with the mean of the draws, %d months', (months) => {
    const active = [
      referral({ payments: 7, firstDueMonth: -2 }),
      referral({ payments: 30, paymentsLeft: 9, commission: 1300 }),
      referral({ payments: 2, periodMonths: 12, firstDueMonth: 5, commission: 9000 }),
    ];
    const outlook = article({ active, pending: [{ programId: 'p', amount: 3000 }] });
    const weights = posteriorWeights(program());
    const points = systematicResample(weights, 20_000, stream('points'));
    const simulated = { points, approvalChance: 0.9 };
    const income = incomeBy(
      drawArticle(outlook, () => simulated, { seed: 's', draws: 20_000 }),
      months,
    );
    const mean = income.reduce((sum, value) => sum + value, 0) / income.length;
    const variance = income.reduce((sum, value) => sum + (value - mean) ** 2, 0) / income.length;
    const { headline, lifetime } = only(outlook);
    const exact = meanOf(months === 24 ? headline : lifetime);
    expect(Math.abs(exact - mean)).toBeLessThan(4 * Math.sqrt(variance / income.length));
  });

  test('a longer horizon and an earlier due day never lower the mean', () => {
    const at = (firstDueMonth: number) => only(article({ active: [referral({ firstDueMonth })] }), 10);
    expect(meanOf(at(1).lifetime)).toBeGreaterThan(meanOf(at(1).headline));
    expect(meanOf(at(-1).headline)).toBeGreaterThan(meanOf(at(1).headline));
  });

  test('annual plans: the second payment needs twelve months survived, not one', () => {
    const yearly = only(
      article({ active: [referral({ periodMonths: 12, firstDueMonth: 12, commission: 10_000 })] }),
    );
    // golden prior: S(12) + S(24) = .290097 + .151455 of 100.00
    expect(yearly.headline.mean).toBe(4416);
  });
});
