import { describe, expect, test } from 'vitest';
import {
  hourlyRate,
  isMostlyEstimated,
  portfolioRates,
  projectedRate,
  ratedHours,
  shareOfTarget,
} from '@/core/returns/hourly.ts';
import { emptyPortfolio, noTotals } from '../../../support/portfolios.ts';

test.each([
  [4.5, 2.25, false],
  [4.5, 2.26, true],
  [1, 1, true],
  [0, 0, false],
])('of %f hours %f are estimates: mostly %s', (hours, hoursEstimated, mostly) => {
  expect(isMostlyEstimated({ hours, hoursEstimated })).toBe(mostly);
});

describe('an hourly rate', () => {
  test.each([
    ['70.50 in 4.5 hours are 15.666…', 7050, 4.5, 1567],
    ['a loss of 0.15 in 2 hours is -0.07, half up', -15, 2, -7],
    ['nothing is known without hours', 7050, null, null],
    ['nor with none', 7050, 0, null],
    ['nor where it is not known what was earned', null, 4.5, null],
  ])('%s', (_, earned, hours, rate) => {
    expect(hourlyRate(earned, hours)).toBe(rate);
  });

  test.each([
    [0.09, null],
    [0.1, 0.1],
    [4.5, 4.5],
    [0, null],
    [null, null],
    [undefined, null],
  ])('over %s hours it is told over %s', (hours, rated) => {
    expect(ratedHours(hours)).toBe(rated);
  });

  test('with what is to come: (70.50 + 40, 110, 210, 120) in 4.5 hours', () => {
    const headline = { p10: 4000, p50: 11_000, p90: 21_000, mean: 12_000 };
    expect(projectedRate(headline, 7050, 4.5)).toEqual({ p10: 2456, p50: 4011, p90: 6233, mean: 4233 });
    expect(projectedRate({ ...headline, p10: null }, 7050, 4.5)).toBeNull();
    expect(projectedRate(null, 7050, 4.5)).toBeNull();
  });

  test('against the author’s own target', () => {
    expect(shareOfTarget(2600, 5200)).toBe(0.5);
    expect(shareOfTarget(null, 5200)).toBeNull();
    expect(shareOfTarget(2600, null)).toBeNull();
  });
});

describe('the rate of all together', () => {
  const totals = {
    ...emptyPortfolio.totals,
    commissions: { ...noTotals, toDate: 10_000 },
    hours: 10,
    costs: 3000,
  };

  test('is (100 - 30) in 10 hours', () => {
    expect(portfolioRates({ ...emptyPortfolio, totals })).toEqual({ effective: 700, projected: null });
  });

  test('is not known before anything tells of money, nor over a few minutes', () => {
    const unknown = { ...totals, commissions: null };
    expect(portfolioRates({ ...emptyPortfolio, totals: unknown }).effective).toBeNull();
    const minutes = { ...totals, hours: 0.05 };
    expect(portfolioRates({ ...emptyPortfolio, totals: minutes }).effective).toBeNull();
  });

  test('is not known where all that was earned is in currencies without a rate', () => {
    const euros = { EUR: { ...noTotals, toDate: 30_000 } };
    const rates = (toDate: number) =>
      portfolioRates({
        ...emptyPortfolio,
        totals: { ...totals, commissions: { ...noTotals, toDate }, otherCurrencies: euros },
      });
    expect(rates(0).effective).toBeNull();
    // Of what is known: (100 - 30) in 10 hours.
    expect(rates(10_000).effective).toBe(700);
  });

  test('is not known while a cost can’t be converted', () => {
    const withEuros = { ...totals, otherCosts: { EUR: 500 } };
    expect(portfolioRates({ ...emptyPortfolio, totals: withEuros }).effective).toBeNull();
  });
});
