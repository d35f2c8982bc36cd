import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bdwSurvival, fitBdw } from '@/core/projection/fit/bdw.ts';
import { countsOfCohorts, countsOfCustomers, endsOf } from '@/core/projection/fit/counts.ts';
import { fitSbg, type Retention } from '@/core/projection/fit/sbg.ts';
import { discountedLifetime, discountedResidual, survivalOf } from '@/core/projection/fit/worth.ts';
import { sbgTable } from '@/core/projection/sbg.ts';
import { expectRelative, published } from '../published.ts';

const regular = published.fh2007_regular;
const yearsOf = (years: number) => countsOfCohorts([regular.counts_per_1000_years_0_12.slice(0, years + 1)]);

function expectSbg(retention: Retention) {
  if (retention.shape !== 'sbg') throw new Error(`no sBG but ${retention.shape}`);
  return retention;
}

describe.each(Object.values(regular.sBG_fits))(
  'Fader & Hardie Regular on $calibration_periods years',
  (fit) => {
    const { retention, logLik } = fitSbg(yearsOf(fit.calibration_periods));

    test('parameters and likelihood', () => {
      const { alpha, beta } = expectSbg(retention);
      expectRelative(alpha, fit.alpha, 1e-5);
      expectRelative(beta, fit.beta, 1e-5);
      expect(Math.abs(logLik - fit.loglik)).toBeLessThan(1e-6);
    });

    test('survival', () => {
      survivalOf(retention, 12)?.forEach((s, t) => {
        expectRelative(s, fit.survival_0_to_12[t] ?? Number.NaN, 1e-6);
      });
    });

    // At the fitted values as printed: closed forms are held to 1e-9.
    test('discounted lifetimes', () => {
      const printed: Retention = { shape: 'sbg', alpha: fit.alpha, beta: fit.beta };
      expectRelative(discountedLifetime(printed, 0.1) ?? 0, fit.DEL_d10, 1e-9);
      fit.DERL_d10_n1_to_12.forEach((value, index) => {
        expectRelative(discountedResidual(printed, 0.1, index + 1) ?? 0, value, 1e-9);
      });
      fit.DERL_d25_n1_to_6.forEach((value, index) => {
        expectRelative(discountedResidual(printed, 0.25, index + 1) ?? 0, value, 1e-9);
      });
      expect(discountedLifetime(printed, 0)).toBeNull();
    });
  },
);

test.each(Object.values(regular.BdW_fits))('BdW on $calibration_periods years', (fit) => {
  const found = fitBdw(yearsOf(fit.calibration_periods));
  expectRelative(found?.alpha ?? 0, fit.alpha, 1e-5);
  expectRelative(found?.beta ?? 0, fit.beta, 1e-5);
  expectRelative(found?.c ?? 0, fit.c, 1e-5);
  expect(Math.abs((found?.logLik ?? 0) - fit.loglik)).toBeLessThan(1e-6);
  bdwSurvival(fit, 12).forEach((s, t) => {
    expectRelative(s, fit.survival_0_to_12[t] ?? Number.NaN, 1e-9);
  });
});

describe('the fit finds the truth again', () => {
  const exact = (alpha: number, beta: number, periods: number) => [
    ...sbgTable(alpha, beta, periods).survival,
  ];
  const size = fc.double({ min: Math.log(0.05), max: Math.log(50), noNaN: true }).map(Math.exp);

  test('for alpha and beta of .05 to 50, from shares and from counts', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 4, max: 24 }), (alpha, beta, periods) => {
        const shares = exact(alpha, beta, periods);
        const found = expectSbg(fitSbg(countsOfCohorts([shares.map((share) => share * 1e6)])).retention);
        expectRelative(found.alpha, alpha, 2e-4);
        expectRelative(found.beta, beta, 2e-4);
      }),
      { numRuns: 200 },
    );
  });

  test('Fader & Hardie High End, as percentages printed, seven years', () => {
    const survivors = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];
    const found = expectSbg(fitSbg(countsOfCohorts([survivors])).retention);
    expect(found.alpha).toBeCloseTo(0.668, 3);
    expect(found.beta).toBeCloseTo(3.806, 3);
  });

  test('cohorts of any length, together or customer by customer, say the same', () => {
    const cohorts = [
      [10, 6, 5, 5],
      [8, 5],
      [4, 3, 2],
    ];
    const churnedAt = [1, 1, 1, 1, 2, 1, 1, 1, 1, 2];
    const activeWithPayments = [4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 3, 3];
    const byCustomer = countsOfCustomers({ churnedAt, activeWithPayments });
    expect(endsOf(byCustomer)).toEqual(endsOf(countsOfCohorts(cohorts)));
    expect(fitSbg(byCustomer)).toEqual(fitSbg(countsOfCohorts(cohorts)));
    const whole = fitSbg(countsOfCohorts(cohorts));
    expect(fitSbg(countsOfCohorts(cohorts.toReversed()))).toEqual(whole);
  });
});

describe('cohorts that say nothing', () => {
  const told = [
    [1000, 631, 468],
    [800, 500],
  ];

  test.each([
    ['one that has only begun', [700]],
    ['one of nobody', [0, 0, 0]],
  ])('%s changes nothing', (_name, cohort) => {
    expect(countsOfCohorts([...told, cohort])).toEqual(countsOfCohorts(told));
  });

  test.each([
    ['all have only begun', [[700], [800]], /at least one later count/],
    ['all are of nobody', [[0, 0], [0]], /no customers/],
    ['one is empty', [[], [10, 5]], /Cohort 1 is empty/],
  ])('refused where %s', (_name, cohorts, said) => {
    expect(() => countsOfCohorts(cohorts)).toThrow(said);
  });
});

describe('at the edges of the model the limit is given', () => {
  test.each([
    ['nobody stopped', [[9, 9, 9]], { shape: 'constant', churn: 0 }, 0],
    ['all stopped at once', [[9, 0]], { shape: 'constant', churn: 1 }, 0],
    // 4 of 10 stop, then nobody: 4 ln .4 + 6 ln .6
    [
      'some at once, then nobody',
      [[10, 6, 6, 6]],
      { shape: 'polarised', churn: 0.4 },
      4 * Math.log(0.4) + 6 * Math.log(0.6),
    ],
    // churn that rises: 1 of 10, then 8 of 9 and the last stays
    [
      'churn that rises',
      [[10, 9, 1]],
      { shape: 'constant', churn: 9 / 19 },
      9 * Math.log(9 / 19) + 10 * Math.log(10 / 19),
    ],
    ['one payment each', [[5, 5]], { shape: 'constant', churn: 0 }, 0],
  ])('%s', (_name, cohorts, retention, logLik) => {
    const fit = fitSbg(countsOfCohorts(cohorts));
    expect(fit.retention).toEqual(retention);
    expect(fit.logLik).toBeCloseTo(logLik, 10);
    expect(fitBdw(countsOfCohorts(cohorts))).toBeNull();
  });

  test('nothing seen', () => {
    const { retention } = fitSbg(countsOfCustomers({ churnedAt: [], activeWithPayments: [1] }));
    expect(retention).toEqual({ shape: 'unknown' });
    expect([survivalOf(retention, 12), discountedLifetime(retention, 0.1)]).toEqual([null, null]);
  });

  // Churn 1/2 at d = .25: 1 / (1 - .5 / 1.25) = 5/3; after a renewal .5 / .6
  test.each([
    [{ shape: 'constant', churn: 0.5 }, 5 / 3, 5 / 6, 5 / 6],
    [{ shape: 'constant', churn: 1 }, 1, 0, 0],
    // 1 + .5 x (.8 + .64 + ...) = 3, and 5 for who stayed once
    [{ shape: 'polarised', churn: 0.5 }, 3, 2.5, 5],
  ] as const)('what %o is worth', (retention, lifetime, first, second) => {
    expect(discountedLifetime(retention, 0.25)).toBeCloseTo(lifetime, 12);
    expect(discountedResidual(retention, 0.25, 1)).toBeCloseTo(first, 12);
    expect(discountedResidual(retention, 0.25, 2)).toBeCloseTo(second, 12);
  });

  test('any data give finite numbers', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 14 }), (counts) => {
        const survivors = [1000, ...counts.toSorted((a, b) => b - a)];
        const { retention, logLik } = fitSbg(countsOfCohorts([survivors]));
        const values = [
          logLik,
          ...(survivalOf(retention, 12) ?? []),
          discountedLifetime(retention, 0.1) ?? 0,
        ];
        for (const value of values) expect(value).toSatisfy(Number.isFinite);
      }),
      { numRuns: 60 },
    );
  });
});

describe('discounted lifetimes', () => {
  test('are the sums they stand for', () => {
    const retention: Retention = { shape: 'sbg', alpha: 2.5, beta: 7 };
    const { survival } = sbgTable(2.5, 7, 3000);
    const sum = (from: number) =>
      survival.slice(from).reduce((total, s, j) => total + s / 1.1 ** j, 0) / (survival[from - 1] ?? 1);
    expectRelative(discountedLifetime(retention, 0.1) ?? 0, sum(0), 1e-12);
    expectRelative(discountedResidual(retention, 0.1, 5) ?? 0, sum(5), 1e-12);
    // Without a discount (alpha + beta - 1) / (alpha - 1)
    expectRelative(discountedLifetime(retention, 0) ?? 0, 8.5 / 1.5, 1e-12);
  });
});
