import { describe, expect, test } from 'vitest';
import { projectArticle, spreadBy } from '@/core/projection/forecast.ts';
import { forecast } from '@/core/projection/forecaster.ts';
import {
  expectedFurtherPayments,
  expectedPayments,
  posteriorWeights,
  predictiveSurvival,
} from '@/core/projection/posterior.ts';
import { prepareProgram } from '@/core/projection/program-draws.ts';
import { retentionPosteriors } from '@/core/projection/retention.ts';
import type { ArticleForecast, ArticleOutlook, Spread } from '@/core/projection/types.ts';
import { article, channel, program, referral, walked } from './outlooks.ts';

function only(outlook: ArticleOutlook, draws = 1000): ArticleForecast {
  const [first] = forecast([program()], [outlook], draws).articles;
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
  const result = forecast([program(seen)], [outlook]);
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
      bySource: { pending: 0, existing: 8881, upgrades: 0, newReferrals: 0 },
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
    const { year, headline, fiveYears, lifetime } = own ?? {};
    expect(result.portfolio).toEqual({ year, headline, fiveYears, lifetime });
  });
});

describe('what is known', () => {
  const pending = [{ programId: 'p', amount: 1005 }];
  const none = { p10: null, p50: null, p90: null };

  test.each([
    ['no referrals', article(), { p10: 0, p50: 0, p90: 0, mean: 0 }, 0, 0],
    ['unknown referrals', article({ active: null, channels: null }), { ...none, mean: null }, 0, null],
    [
      'unknown referrals, money pending',
      article({ active: null, channels: null, pending }),
      { ...none, mean: 905 },
      905,
      null,
    ],
    // 10.05 x .9 = 9.045, half up to 9.05; approved in nine draws of ten
    ['money pending only', article({ pending }), { p50: 1005, p90: 1005, mean: 905 }, 905, 0],
  ])('%s', (_name, outlook, spread, pendingPart, existing) => {
    const { headline, lifetime } = only(outlook);
    const bySource = { pending: pendingPart, existing, upgrades: existing, newReferrals: existing };
    expect(headline).toMatchObject({ ...spread, months: 24, bySource });
    expect(lifetime).toMatchObject({ ...spread, months: 120, bySource });
  });

  test('the portfolio is of the known parts', () => {
    const known = article({ articleId: 'known', active: [referral()] });
    const unknown = article({ articleId: 'unknown', active: null, channels: null, pending });
    const both = forecast([program()], [known, unknown]);
    const alone = forecast([program()], [known]);
    expect(both.portfolio.headline.bySource).toMatchObject({
      pending: 905,
      existing: alone.portfolio.headline.bySource.existing,
    });
    expect(both.portfolio.headline.p10).not.toBeNull();
    expect(forecast([program()], [unknown]).portfolio.headline).toMatchObject({
      ...none,
      mean: 905,
    });
    expect(forecast([], []).portfolio.lifetime).toMatchObject({ p10: 0, p90: 0, mean: 0 });
  });

  test('a program without an outlook, or no draws at all, is refused', () => {
    expect(() => forecast([], [article({ active: [referral()] })])).toThrow(RangeError);
    expect(() => forecast([], [article({ pending })])).toThrow(RangeError);
    expect(() => forecast([], [], 0)).toThrow(RangeError);
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

describe('exact means', () => {
  // Every kind of referral at once, upgrades and new ones; the standard error of the draws' mean is their
  // spread / sqrt(n), and the shared retention is resampled evenly.
  test.each([12, 24, 60, 120] as const)('agree with the mean of the draws, %d months', (months) => {
    const upgrade = { commission: 1000, bonus: 500 };
    const active = [
      referral({ payments: 7, firstDueMonth: -2, upgrade }),
      referral({ payments: 30, paymentsLeft: 9, commission: 1300 }),
      referral({ payments: 2, periodMonths: 12, firstDueMonth: 5, commission: 9000, upgrade }),
      referral({ payments: 1, unseen: 6, commission: 800 }),
    ];
    const plans = [
      { first: 750, commission: 400, upgrade },
      { first: 3000, commission: 1600, upgrade: null },
    ];
    const rates = [
      { events: 20, exposure: 500 },
      { events: 3, exposure: 200 },
    ];
    const channels = [channel({ plans, rates, level: 3000, paymentsCap: 20, spread: 0.3, unreported: 0.4 })];
    const outlook = article({ active, channels, pending: [{ programId: 'p', amount: 3000 }] });
    const seen = program({
      churnedAt: [1, 3, 8],
      activeWithPayments: [5, 9],
      upgrades: { upgraded: 3, months: 40 },
    });
    const prepared = prepareProgram(seen, retentionPosteriors([seen]), 20_000);
    const { forecast: made, incomes } = projectArticle(outlook, () => prepared, 20_000);
    const income = incomes.get(months) ?? new Float64Array();
    const mean = income.reduce((sum, value) => sum + value, 0) / income.length;
    const variance = income.reduce((sum, value) => sum + (value - mean) ** 2, 0) / income.length;
    expect(Math.abs(meanOf(spreadBy(made, months)) - mean)).toBeLessThan(
      4 * Math.sqrt(variance / income.length),
    );
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

  // By hand, golden prior: payments in months 1..12 of a customer of one payment are RMST(13) - 1 at 4.00; the upgrade
  // hazard is Beta(2, 98), so by month 1 one in fifty has upgraded.
  test('the next payment is dearer for one customer in fifty', () => {
    const upgrade = { commission: 900, bonus: 300 };
    const [first] = [only(article({ active: [referral({ paymentsLeft: 1, upgrade })] }))];
    const stays = predictiveSurvival(posteriorWeights({ churnedAt: [], activeWithPayments: [1] }), 1);
    expect(first.headline.bySource.existing).toBe(Math.floor(400 * stays + 0.5));
    expect(first.headline.bySource.upgrades).toBe(Math.floor((500 + 300) * stays * 0.02 + 0.5));
  });

  // Two referrals in 500 views, 500 views a launch month: .9 (1 + t)^-1.8 + .1 e^-.04t of 2 in month t, on a walk.
  test('new referrals pay first in the month they come', () => {
    const once = channel({
      plans: [{ first: 1000, commission: 0, upgrade: null }],
      periodMonths: null,
      paymentsCap: 1,
      spread: 0,
    });
    const month = 365.25 / 360;
    const expected = Array.from({ length: 12 }, (_, s) => {
      const t = 1 + s * month;
      return 2000 * month * (0.9 * (1 + t) ** -1.8 + 0.1 * Math.exp(-0.04 * t)) * walked(1 + s);
    });
    const { year } = only(article({ channels: [once] }));
    expect(year.bySource.newReferrals).toBe(
      Math.floor(expected.reduce((sum, value) => sum + value, 0) + 0.5),
    );
  });

  // Half a launch month of 500 views brought one referral, 7.50 at once; golden prior: RMST(13) - 1 payments of 4.00 follow.
  test('who came since coverage pays in month 0, and is in all that follows', () => {
    const of = (unreported: number) =>
      only(article({ channels: [channel({ unreported, rates: [{ events: 4e6, exposure: 1e9 }] })] }), 4000);
    const more = meanOf(of(0.5).year) - meanOf(of(0).year);
    const later = expectedPayments(posteriorWeights({ churnedAt: [], activeWithPayments: [] }), 13) - 1;
    expect(Math.abs(more - (750 + 400 * later))).toBeLessThanOrEqual(1);
    expect((of(0.5).year.p50 ?? 0) - (of(0).year.p50 ?? 0)).toBeGreaterThan(750);
  });
});
