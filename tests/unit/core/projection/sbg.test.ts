import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rmst, rmstClosedForm, sbgTable } from '@/core/projection/sbg.ts';
import { expectRelative, published } from './published.ts';

const regular = published.fh2007_regular;
const fits = Object.entries(regular.sBG_fits);
const shape = fc.double({ min: 0.05, max: 60, noNaN: true });

describe('survival and churn tables', () => {
  test.each(fits)('Fader & Hardie Regular, fitted on %s years', (_years, fit) => {
    const table = sbgTable(fit.alpha, fit.beta, 12);
    fit.survival_0_to_12.forEach((s, t) => {
      expectRelative(table.survival[t] ?? Number.NaN, s, 1e-9);
      expectRelative(Math.exp(table.logSurvival[t] ?? Number.NaN), s, 1e-9);
    });
    fit.pmf_1_to_12.forEach((p, index) => {
      expectRelative(table.churn[index + 1] ?? Number.NaN, p, 1e-9);
      expectRelative(Math.exp(table.logChurn[index + 1] ?? Number.NaN), p, 1e-9);
    });
  });

  const sevenYears = regular.sBG_fits['7'];
  test.each([
    ['the fitted values', sevenYears.alpha, sevenYears.beta, sevenYears.loglik],
    ['(1, 1)', 1, 1, regular.loglik_at_fixed_7yr['(1,1)']],
    ['(0.01, 0.01)', 0.01, 0.01, regular.loglik_at_fixed_7yr['(0.01,0.01)']],
  ])('the 7-year log-likelihood at %s is the published one', (_name, alpha, beta, expected) => {
    const alive = regular.counts_per_1000_years_0_12;
    const table = sbgTable(alpha, beta, 7);
    let sum = (alive[7] ?? 0) * (table.logSurvival[7] ?? Number.NaN);
    for (let t = 1; t <= 7; t += 1) {
      sum += ((alive[t - 1] ?? 0) - (alive[t] ?? 0)) * (table.logChurn[t] ?? Number.NaN);
    }
    expect(Math.abs(sum - expected)).toBeLessThan(1e-6);
  });

  test('large alpha and beta approach a constant churn of alpha / (alpha + beta)', () => {
    const { survival } = sbgTable(1e7, 9e7, 24);
    survival.forEach((s, t) => {
      expectRelative(s, 0.9 ** t, 1e-5);
    });
  });

  test('survival falls, and what left and what stayed add up to everyone', () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const { survival, churn } = sbgTable(alpha, beta, 60);
        let left = 0;
        for (let t = 1; t <= 60; t += 1) {
          left += churn[t] ?? Number.NaN;
          expect(survival[t]).toBeLessThan(survival[t - 1] ?? 0);
          expect(left + (survival[t] ?? Number.NaN)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test.each([
    [0, 1],
    [1, 0],
    [-1, 2],
    [Number.NaN, 1],
  ])('alpha %d, beta %d are refused', (alpha, beta) => {
    expect(() => sbgTable(alpha, beta, 3)).toThrow(RangeError);
  });
});

describe('expected payments within a horizon', () => {
  test.each(published.rmst_examples)('alpha $alpha, beta $beta, $H months', ({ alpha, beta, H, RMST }) => {
    expectRelative(rmst(alpha, beta, H), RMST, 1e-12);
    expectRelative(rmstClosedForm(alpha, beta, H), RMST, 1e-12);
  });

  test.each(fits)('Fader & Hardie Regular, fitted on %s years: finite though E[T] is not', (_years, fit) => {
    [5, 12, 24, 60, 120].forEach((horizon, index) => {
      const expected = fit.RMST_H5_12_24_60_120[index] ?? Number.NaN;
      expectRelative(rmst(fit.alpha, fit.beta, horizon), expected, 1e-9);
      expectRelative(rmstClosedForm(fit.alpha, fit.beta, horizon), expected, 1e-9);
    });
  });

  // At alpha = 1, S(t) = beta / (beta + t): with beta = 2 four months are 1 + 2/3 + 2/4 + 2/5.
  test.each([1, 1 + 1e-8, 1 - 1e-8])('alpha %d is the limit', (alpha) => {
    expectRelative(rmstClosedForm(alpha, 2, 4), 1 + 2 / 3 + 2 / 4 + 2 / 5, 1e-7);
    expectRelative(rmst(alpha, 2, 4), 1 + 2 / 3 + 2 / 4 + 2 / 5, 1e-7);
  });

  test.each([0.35, 1, 1 + 1e-5, 1 - 1e-5, 20])('closed form and sum agree at alpha %d', (alpha) => {
    for (const beta of [0.2, 1.18, 13, 400]) {
      expectRelative(rmstClosedForm(alpha, beta, 120), rmst(alpha, beta, 120), 1e-8);
    }
  });

  test('closed form and sum agree elsewhere', () => {
    const away = shape.filter((alpha) => Math.abs(alpha - 1) > 1e-3);
    fc.assert(
      fc.property(away, shape, fc.integer({ min: 1, max: 361 }), (alpha, beta, horizon) => {
        expectRelative(rmstClosedForm(alpha, beta, horizon), rmst(alpha, beta, horizon), 1e-9);
      }),
    );
  });
});
