import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '@/core/projection/quantiles.ts';

describe('the range of draws', () => {
  test.each([
    ['one', [7], [7, 7, 7]],
    ['two', [2, 1], [1, 1, 2]],
    ['ten', [10, 1, 9, 2, 8, 3, 7, 4, 6, 5], [1, 5, 9]],
    ['eleven', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 5, 9]],
    ['all alike', [3, 3, 3, 3, 3], [3, 3, 3]],
  ])('of %s', (_name, draws, [p10, p50, p90]) => {
    expect(rangeOf(Float64Array.from(draws))).toEqual({ p10, p50, p90 });
  });

  test('is what stands there once they are in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 300 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const standing = (share: number) => sorted[Math.max(0, Math.ceil(share * values.length) - 1)];
        expect(rangeOf(Float64Array.from(values))).toEqual({
          p10: standing(0.1),
          p50: standing(0.5),
          p90: standing(0.9),
        });
      }),
    );
  });
});
