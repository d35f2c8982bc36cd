import { describe, expect, test } from 'vitest';
import { forecast } from '@/core/projection/forecaster.ts';
import { OUTLOOK_MONTHS, outlook } from '@/core/projection/outlook.ts';
import type { RangeWithMean } from '@/core/projection/quantiles.ts';
import { article, channel, program, referral, walked } from './outlooks.ts';

const sure = (amount: number): RangeWithMean => ({ p10: amount, p50: amount, p90: amount, mean: amount });
const points = ({ p10, p50, p90 }: { p10: number | null; p50: number | null; p90: number | null }) => ({
  p10,
  p50,
  p90,
});

describe('the outlook', () => {
  const articles = [
    article({ articleId: 'a', active: [referral(), referral({ payments: 7, commission: 250 })] }),
    article({ articleId: 'b', channels: [channel()] }),
  ];
  const programs = [program({ churnedAt: [1, 3, 4], activeWithPayments: [7, 1] })];
  const { paces, articles: each } = outlook(programs, articles, []);

  test('has at 12 and 24 months the ranges of the forecast, for the portfolio and for each article', () => {
    const { portfolio, articles: forecasts } = forecast(programs, articles);
    const [today] = paces;
    expect(today?.months).toHaveLength(OUTLOOK_MONTHS);
    expect(points(today?.months[11]?.total ?? sure(0))).toEqual(points(portfolio.year));
    expect(points(today?.months[23]?.total ?? sure(0))).toEqual(points(portfolio.headline));
    forecasts.forEach(({ articleId, headline }, index) => {
      expect(each[index]?.articleId).toBe(articleId);
      expect(points(each[index]?.months[23]?.total ?? sure(0))).toEqual(points(headline));
    });
  });

  test('its means are those of the exact forecast, but for chance', () => {
    const { mean } = forecast(programs, articles).portfolio.headline;
    expect((paces[0]?.months[23]?.total.mean ?? 0) / (mean ?? 1)).toBeCloseTo(1, 1);
  });

  test('what is paid for a year counts by twelfths until it falls due', () => {
    const yearly = referral({ commission: 1200, periodMonths: 12, firstDueMonth: 7 });
    const [today] = outlook([program()], [article({ active: [yearly] })], []).paces;
    const first = today?.months.slice(0, 6);
    expect(first?.map(({ runRate }) => runRate)).toEqual(Array(6).fill(sure(100)));
    expect(first?.map(({ income }) => income)).toEqual(Array(6).fill(sure(0)));
    const later = today?.months[7];
    expect(later?.income).toEqual(sure(0));
    // Who paid in month 7 counts with 100 a month from then on, the others with nothing.
    expect(later?.runRate).toMatchObject({ p90: 100 });
    expect(today?.months[6]?.income).toMatchObject({ p90: 1200 });
  });

  // 1 in 250 of 500 (.9 (1 + t)^-1.8 + .1 e^(-.04 t)) readers in 30 days, t months of 30 days after publication, on a walk.
  test.each([
    ['by the month: from the month they come', 1, 1],
    ['by the year: by twelfths, from the month they come', 12, 12],
  ])('who comes new is in the run rate at once, billed %s', (_, periodMonths, months) => {
    const plans = [{ first: 0, commission: 400 * periodMonths, upgrade: null }];
    const rates = [{ events: 4e6, exposure: 1e9 }];
    const channels = [channel({ periodMonths, plans, rates, spread: 0 })];
    const [today] = outlook([program()], [article({ channels })], []).paces;
    const month = 365.25 / 360;
    const shape = (t: number) => 0.9 * (1 + t) ** -1.8 + 0.1 * Math.exp(-0.04 * t);
    const inMonth = (ahead: number) => 2 * month * shape(1 + ahead * month) * walked(1 + ahead);
    const came = Array.from({ length: months }, (_, ahead) => inMonth(ahead));
    const expected = 400 * came.reduce((sum, count) => sum + count, 0);
    expect((today?.months[months - 1]?.runRate.mean ?? 0) / expected).toBeCloseTo(1, 1);
  });

  test('whose only payment is the first is in no run rate', () => {
    const [today] = outlook([program()], [article({ channels: [channel({ paymentsCap: 1 })] })], []).paces;
    expect(today?.months.map(({ runRate }) => runRate.p90)).toEqual(Array(OUTLOOK_MONTHS).fill(0));
  });

  test('money that waits for approval comes in the first month and is no run rate', () => {
    const pending = [{ programId: 'p', amount: 900 }];
    const [today] = outlook([program({ approvalChance: 1 })], [article({ pending })], []).paces;
    expect(today?.months[0]).toEqual({ income: sure(900), runRate: sure(0), total: sure(900) });
    expect(today?.months[1]).toEqual({ income: sure(0), runRate: sure(0), total: sure(900) });
  });

  test('payments that fell due by today are in the first month', () => {
    const overdue = referral({ firstDueMonth: -1, paymentsLeft: 2 });
    const [today] = outlook([program()], [article({ active: [overdue] })], []).paces;
    const [first, second] = today?.months ?? [];
    expect(first?.income.p90).toBe(800);
    expect(first?.runRate).toEqual(sure(0));
    expect(second?.income).toEqual(sure(0));
  });

  test('without known referrals there is none', () => {
    expect(outlook([program()], [article({ active: null })], [[channel()]])).toEqual({
      articles: [],
      paces: [],
    });
  });
});

describe('new articles', () => {
  const models = [[channel()], [channel({ level: 100 })]];
  const { paces } = outlook([program()], [article({ active: [referral()] })], models, 200);

  test('from none to eight a month, by halves', () => {
    expect(paces.map(({ perMonth }) => perMonth)).toEqual(Array.from({ length: 17 }, (_, step) => step / 2));
  });

  test('each brings more, and twice as many about twice as much', () => {
    const means = paces.map(({ months }) => months.at(-1)?.total.mean ?? 0);
    means.slice(1).forEach((mean, index) => {
      expect(mean).toBeGreaterThan(means[index] ?? 0);
    });
    const gain = (pace: number) => (means[pace] ?? 0) - (means[0] ?? 0);
    expect(gain(16) / gain(8)).toBeCloseTo(2, 0);
  });

  test('none pays before it is published', () => {
    // One a month is the first of every other month, and one more in month 2, 4, ...: nothing of these in month 1.
    const [, half, whole] = paces;
    expect(whole?.months[0]).toEqual(half?.months[0]);
    expect(whole?.months[1]?.total.mean).toBeGreaterThan(half?.months[1]?.total.mean ?? 0);
  });

  test('stopping today is what stands without models', () => {
    const [alone] = outlook([program()], [article({ active: [referral()] })], [], 200).paces;
    expect(paces[0]).toEqual(alone);
  });
});
