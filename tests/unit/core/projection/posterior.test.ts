import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expectedFurtherPayments,
  expectedLifetime,
  expectedPayments,
  posteriorWeights,
  predictiveSurvival,
} from '@/core/projection/posterior.ts';
import { priorWeights } from '@/core/projection/prior.ts';
import { expectRelative, published } from './published.ts';

const golden = published.grid_posterior_golden;
const { mixed20 } = golden;
const nothing = posteriorWeights({ churnedAt: [], activeWithPayments: [] });
const mixed = posteriorWeights({
  churnedAt: mixed20.churned_at,
  activeWithPayments: mixed20.active_with_payments,
});

describe.each([
  ['nothing seen', nothing, golden.n0],
  ['20 referrals', mixed, mixed20],
])('%s', (_name, weights, expected) => {
  test('expected lifetime', () => {
    expectRelative(expectedLifetime(weights), expected.E_mu, 1e-5);
  });

  test('survival of a new customer', () => {
    [1, 3, 6, 12, 24, 36, 60].forEach((month, index) => {
      expectRelative(
        predictiveSurvival(weights, month),
        expected.S_1_3_6_12_24_36_60[index] ?? Number.NaN,
        1e-5,
      );
    });
  });

  test('payments within a horizon', () => {
    [12, 24, 36, 60, 120].forEach((months, index) => {
      expectRelative(
        expectedPayments(weights, months),
        expected.RMST_12_24_36_60_120[index] ?? Number.NaN,
        1e-5,
      );
    });
  });
});

test('payments to come after the 7th', () => {
  [12, 24, 60].forEach((count, index) => {
    const expected = mixed20.residual_tenure7_h12_24_60.mean[index] ?? Number.NaN;
    expectRelative(expectedFurtherPayments(mixed, { tenure: 6, count, periodMonths: 1 }), expected, 1e-5);
  });
});

describe('what data say', () => {
  test('a first payment alone says nothing about renewals', () => {
    const seen = posteriorWeights({ churnedAt: [], activeWithPayments: [1, 1, 1] });
    seen.forEach((weight, point) => {
      expectRelative(weight, priorWeights(14)[point] ?? Number.NaN, 1e-9);
    });
  });

  test("a program's own mean is where it starts", () => {
    const weights = posteriorWeights({ churnedAt: [], activeWithPayments: [] }, 30);
    expectRelative(expectedPayments(weights, 120), 30, 1e-10);
  });

  test('beyond the tables the last month counts', () => {
    const at = (payments: number) =>
      expectedLifetime(posteriorWeights({ churnedAt: [payments], activeWithPayments: [payments + 1] }));
    expect(at(400)).toBe(at(361));
  });

  test.each([0, -1, 1.5, Number.NaN])('%d payments are refused', (payments) => {
    expect(() => posteriorWeights({ churnedAt: [payments], activeWithPayments: [] })).toThrow(RangeError);
    expect(() => posteriorWeights({ churnedAt: [], activeWithPayments: [payments] })).toThrow(RangeError);
  });

  const counts = (max: number) => fc.array(fc.integer({ min: 1, max }), { maxLength: 30 });

  test('the order of referrals does not matter', () => {
    fc.assert(
      fc.property(counts(60), counts(60), (churnedAt, activeWithPayments) => {
        const forwards = posteriorWeights({ churnedAt, activeWithPayments });
        const backwards = posteriorWeights({
          churnedAt: churnedAt.toReversed(),
          activeWithPayments: activeWithPayments.toReversed(),
        });
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  // Seeing someone reach a month multiplies the weights by S of that month, so by Jensen's inequality
  // its own prediction cannot fall, whatever else was seen.
  test('one more referral who stayed never lowers the chance to stay as long', () => {
    const month = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(counts(60), counts(60), month, (churnedAt, activeWithPayments, payments) => {
        const before = posteriorWeights({ churnedAt, activeWithPayments });
        const after = posteriorWeights({ churnedAt, activeWithPayments: [...activeWithPayments, payments] });
        const gained = predictiveSurvival(after, payments - 1) - predictiveSurvival(before, payments - 1);
        expect(gained).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  // With much early churn an early renewal also speaks against a lasting rest, so this is no law of the
  // model for any data: it is where nobody has churned yet, and in the 20 referrals.
  test('one more month paid never shortens the expected lifetime while nobody churned', () => {
    fc.assert(
      fc.property(counts(60), fc.integer({ min: 1, max: 60 }), (others, payments) => {
        const lifetime = (made: number) =>
          expectedLifetime(posteriorWeights({ churnedAt: [], activeWithPayments: [...others, made] }));
        expect(lifetime(payments + 1)).toBeGreaterThanOrEqual(lifetime(payments) - 1e-12);
      }),
    );
  });

  test.each(mixed20.active_with_payments.map((payments, index) => [payments, index] as const))(
    'of the 20 referrals, one with %d payments pays once more',
    (payments, index) => {
      const active = mixed20.active_with_payments.with(index, payments + 1);
      const longer = posteriorWeights({ churnedAt: mixed20.churned_at, activeWithPayments: active });
      expect(expectedLifetime(longer)).toBeGreaterThan(expectedLifetime(mixed));
    },
  );
});

describe('payments to come', () => {
  test('of an annual plan just begun: those who survive 12, 24, 36 months', () => {
    const expected = [12, 24, 36].reduce((sum, month) => sum + predictiveSurvival(mixed, month), 0);
    expectRelative(
      expectedFurtherPayments(mixed, { tenure: 0, count: 3, periodMonths: 12 }),
      expected,
      1e-12,
    );
  });

  test('of a new customer: all but the first', () => {
    const further = expectedFurtherPayments(nothing, { tenure: 0, count: 119, periodMonths: 1 });
    expectRelative(further, 13, 1e-10);
  });

  test('up to the end of the tables and not past it', () => {
    expect(
      expectedFurtherPayments(nothing, { tenure: 241, count: 120, periodMonths: 1 }),
    ).toBeLessThanOrEqual(120);
    expect(() => expectedFurtherPayments(nothing, { tenure: 362, count: 1, periodMonths: 1 })).toThrow(
      RangeError,
    );
  });
});
