import { describe, expect, test } from 'vitest';
import { outlook } from '@/core/projection/outlook.ts';
import { article, channel, program, referral } from './outlooks.ts';

const of = (parts: Parameters<typeof article>[0]) =>
  outlook([program()], [article(parts)], [], 400).whatIfs[0];

describe('what a change of terms does to the next 24 months', () => {
  test('a cut from 8 % to 5 % takes three eighths of what recurs, in every draw', () => {
    const whatIf = of({ active: [referral()] });
    // Payments of 4.00: 2.50 after the cut, so 1.50 less each: three eighths of the mean, to the cent.
    expect(whatIf?.differences.cut.mean).toBeCloseTo(-(3 / 8) * (whatIf?.now.mean ?? 0), -0.5);
    expect(whatIf?.differences.cut.p10).toBe(-(3 / 8) * (whatIf?.now.p90 ?? 0));
  });

  test('a flat fee leaves the customers there are alone', () => {
    expect(of({ active: [referral()] })?.differences.flat).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
  });

  test('twelve monthly payments at once are more than customers who stay fourteen months bring within 24', () => {
    // 12 x 4.00 against 7.50 and, by the prior, some 8 x 4.00 at most.
    expect(of({ channels: [channel()] })?.differences.flat.mean).toBeGreaterThan(0);
  });

  test('customers who leave sooner bring less and never more', () => {
    const whatIf = of({ active: Array.from({ length: 20 }, () => referral()) });
    expect(whatIf?.differences.churn.mean).toBeLessThan(0);
    expect(whatIf?.differences.churn.p90).toBeLessThanOrEqual(0);
    // A third shorter lives can't take more than a half.
    expect(whatIf?.differences.churn.mean).toBeGreaterThan(-0.5 * (whatIf?.now.mean ?? 0));
  });

  test('a program that pays nothing any more has no change', () => {
    expect(of({ active: [] })).toBeUndefined();
  });
});
