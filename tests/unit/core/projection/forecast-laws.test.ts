import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectArticle, projectPortfolio, spreadBy } from '@/core/projection/forecast.ts';
import { createForecaster, forecast } from '@/core/projection/forecaster.ts';
import { prepareProgram } from '@/core/projection/program-draws.ts';
import { retentionPosteriors } from '@/core/projection/retention.ts';
import { type ArticleOutlook, horizons, type Spread } from '@/core/projection/types.ts';
import { article, program, referral } from './outlooks.ts';

const amount = fc.integer({ min: 0, max: 20_000 });
const upgrade = fc.option(fc.record({ commission: fc.integer({ min: 20_000, max: 60_000 }), bonus: amount }));
const programId = fc.constantFrom('p', 'q');
const referrals = fc.array(
  fc.record({
    programId,
    payments: fc.integer({ min: 1, max: 40 }),
    unseen: fc.constantFrom(0, 0, 0, 5),
    commission: fc.integer({ min: 1, max: 5000 }),
    upgrade,
    firstDueMonth: fc.integer({ min: -3, max: 14 }),
    periodMonths: fc.constantFrom(1, 1, 3, 12),
    paymentsLeft: fc.option(fc.integer({ min: 0, max: 24 })),
  }),
  { maxLength: 6 },
);
const channels = fc.uniqueArray(
  fc.record({
    programId,
    age: fc.double({ min: 0, max: 60, noNaN: true }),
    kind: fc.constant('views' as const),
    unreported: fc.constantFrom(0, 0, 0.6),
    level: fc.double({ min: 0, max: 5000, noNaN: true }),
    spread: fc.double({ min: 0.5, max: 1.4, noNaN: true }),
    rates: fc.array(
      fc.record({ events: fc.integer({ min: 1, max: 40 }), exposure: fc.integer({ min: 500, max: 9000 }) }),
      { minLength: 1, maxLength: 2 },
    ),
    plans: fc.array(fc.record({ first: amount, commission: amount, upgrade }), {
      minLength: 1,
      maxLength: 3,
    }),
    periodMonths: fc.constantFrom(1, 12, null),
    paymentsCap: fc.option(fc.integer({ min: 1, max: 30 })),
  }),
  { maxLength: 2, selector: (each) => each.programId },
);
const articles = fc
  .array(
    fc.record({
      active: fc.option(referrals, { freq: 6 }),
      channels: fc.option(channels, { freq: 6 }),
      pending: fc.array(fc.record({ programId, amount: fc.integer({ min: 1, max: 9000 }) }), {
        maxLength: 3,
      }),
      earned: fc.integer({ min: -1000, max: 9000 }),
      breakEvenAt: fc.option(fc.integer({ min: 0, max: 30_000 })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((each, index): ArticleOutlook => ({ articleId: `article-${index}`, ...each })));

const programs = [
  program({ churnedAt: [1, 4], activeWithPayments: [3, 9], upgrades: { upgraded: 1, months: 12 } }),
  program({ programId: 'q', meanLifetimeMonths: 8, approvalChance: 0.6 }),
];
const DRAWS = 40;
const runs = { numRuns: 20 };
const make = (given: readonly ArticleOutlook[]) => forecast(programs, given, DRAWS);
const spreadsOf = ({ articles: all, portfolio }: ReturnType<typeof make>) =>
  [...all, portfolio].flatMap((each) => horizons.map((months) => spreadBy(each, months)));

describe('for any portfolio', () => {
  test('the same data give the same numbers, in whatever order they come', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const result = make(given);
        expect(make(given)).toEqual(result);
        const turned = given.toReversed().map((each) => ({
          ...each,
          active: each.active?.toReversed() ?? null,
          channels: each.channels?.toReversed() ?? null,
          pending: each.pending.toReversed(),
        }));
        const other = forecast(programs.toReversed(), turned, DRAWS);
        expect(other.articles.toReversed()).toEqual(result.articles);
        expect(other.portfolio.headline.bySource).toEqual(result.portfolio.headline.bySource);
      }),
      runs,
    );
  });

  test("an article's numbers do not depend on the others", () => {
    fc.assert(
      fc.property(articles, (given) => {
        expect(make(given.slice(-1)).articles).toEqual(make(given).articles.slice(-1));
      }),
      runs,
    );
  });

  test('every cent is in one source, articles add up, percentiles do not fall', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const result = make(given);
        for (const { mean, p10, p50, p90, bySource } of spreadsOf(result)) {
          const parts = Object.values(bySource).reduce<number>((sum, part) => sum + (part ?? 0), 0);
          expect(mean ?? 0).toBe(parts);
          for (const part of Object.values(bySource)) expect(part ?? 0).toBeGreaterThanOrEqual(0);
          if (p10 === null || p50 === null || p90 === null) expect(bySource.existing).toBeNull();
          else expect([0, p10, p50, p90]).toEqual([0, p10, p50, p90].toSorted((a, b) => a - b));
        }
        for (const months of horizons) {
          const sum = result.articles.reduce((total, each) => total + (spreadBy(each, months).mean ?? 0), 0);
          expect(spreadBy(result.portfolio, months).mean ?? 0).toBe(sum);
        }
      }),
      runs,
    );
  });

  test('horizons nest: what comes within one comes within the next, in every draw', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const prepared = prepare();
        for (const each of given) {
          const { incomes, forecast: made } = projectArticle(each, prepared, DRAWS);
          for (const [index, months] of horizons.entries()) {
            const shorter = horizons[index - 1];
            if (shorter === undefined) continue;
            incomes.get(months)?.forEach((income, draw) => {
              // a longer horizon adds the same payments in another order: doubles differ in the last digit
              const within = incomes.get(shorter)?.[draw] ?? 0;
              expect(income).toBeGreaterThanOrEqual(within - 1e-12 * within);
            });
            const means = [shorter, months].map((horizon) => spreadBy(made, horizon).mean ?? 0);
            expect(means[1]).toBeGreaterThanOrEqual(means[0] ?? 0);
          }
        }
      }),
      runs,
    );
  });

  test("articles' draws add up to the portfolio's", () => {
    fc.assert(
      fc.property(articles, (given) => {
        const prepared = prepare();
        const all = given.map((each) => projectArticle(each, prepared, DRAWS));
        const sums = Array.from({ length: DRAWS }, (_, draw) =>
          all.reduce((total, { incomes }) => total + (incomes.get(24)?.[draw] ?? 0), 0),
        ).sort((a, b) => a - b);
        const { p50, bySource } = projectPortfolio(all, DRAWS).headline;
        if (bySource.existing !== null) expect(p50).toBe(Math.floor((sums[DRAWS / 2 - 1] ?? 0) + 0.5));
      }),
      runs,
    );
  });

  test('twice the amounts are twice the results', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const [once, twice] = [spreadsOf(make(given)), spreadsOf(make(given.map(doubled)))];
        const pairs = once.flatMap((spread, index) => pairsOf(spread, twice[index] ?? spread));
        for (const [small, large, parts] of pairs) {
          if (small === null || large === null) expect(small).toBe(large);
          // each part is rounded to the cent
          else expect(Math.abs(large - 2 * small)).toBeLessThanOrEqual(1.5 * parts);
        }
      }),
      runs,
    );
  });

  test('what is remembered changes no number, and only what changed is made again', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const forecaster = createForecaster(DRAWS);
        const first = forecaster(programs, given);
        expect(first.made.articles).toHaveLength(given.length);
        const again = forecaster(programs, given);
        expect(again).toEqual({ ...first, made: { programs: [], articles: [] } });
        const changed = given.with(0, { ...(given[0] ?? article()), earned: 12_345 });
        const { made, ...third } = forecaster(programs, changed);
        expect(made).toEqual({ programs: [], articles: ['article-0'] });
        expect(third).toEqual(make(changed));
      }),
      runs,
    );
  });
});

describe('what is made again', () => {
  const given = [
    article({ articleId: 'of-p', active: [referral()] }),
    article({ articleId: 'of-q', active: [referral({ programId: 'q' })] }),
    article({ articleId: 'of-none' }),
  ];

  test("a program's chance of approval touches its articles alone", () => {
    const forecaster = createForecaster(DRAWS);
    forecaster(programs, given);
    const [first = program(), second = program()] = programs;
    const { made } = forecaster([{ ...first, approvalChance: 0.5 }, second], given);
    expect(made).toEqual({ programs: ['p'], articles: ['of-p'] });
  });

  test('new customers touch the programs that borrow from them, and their articles', () => {
    const forecaster = createForecaster(DRAWS);
    forecaster(programs, given);
    const { made } = forecaster([program({ churnedAt: [1, 4, 6] }), ...programs.slice(1)], given);
    expect(made).toEqual({ programs: ['p', 'q'], articles: ['of-p', 'of-q'] });
  });
});

function prepare() {
  const retention = retentionPosteriors(programs);
  const prepared = new Map(programs.map((each) => [each.programId, prepareProgram(each, retention, DRAWS)]));
  return (id: string) => {
    const found = prepared.get(id);
    if (!found) throw new Error(`no program ${id}`);
    return found;
  };
}

function doubled(each: ArticleOutlook): ArticleOutlook {
  const twice = (given: { commission: number; bonus: number } | null) =>
    given && { commission: 2 * given.commission, bonus: 2 * given.bonus };
  return {
    ...each,
    active:
      each.active?.map((item) => ({
        ...item,
        commission: 2 * item.commission,
        upgrade: twice(item.upgrade),
      })) ?? null,
    channels:
      each.channels?.map((item) => ({
        ...item,
        plans: item.plans.map((plan) => ({
          first: 2 * plan.first,
          commission: 2 * plan.commission,
          upgrade: twice(plan.upgrade),
        })),
      })) ?? null,
    pending: each.pending.map((item) => ({ ...item, amount: 2 * item.amount })),
  };
}

type Pair = [small: number | null, large: number | null, parts: number];

/** Percentiles are one amount of up to four articles' draws; means are rounded by source and article. */
function pairsOf(small: Spread, large: Spread): Pair[] {
  const points: Pair[] = [
    [small.p10, large.p10, 1],
    [small.p50, large.p50, 1],
    [small.p90, large.p90, 1],
  ];
  return [...points, [small.mean, large.mean, 16]];
}
