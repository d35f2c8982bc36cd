import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometric } from '@/core/projection/hypergeometric.ts';
import { expectRelative, published } from './published.ts';

describe('2F1(1, b; c; z)', () => {
  test.each(published.hyp2f1_checks)('b $b, c $c, z $z', ({ b, c, z, value }) => {
    expectRelative(hypergeometric(Number(b), Number(c), Number(z)), value, 1e-13);
  });

  test('is its series', () => {
    const size = fc.double({ min: 0.05, max: 60, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 0.97, noNaN: true }), (b, more, z) => {
        let [sum, term] = [1, 1];
        for (let j = 0; term > 1e-17 * sum; j += 1) {
          term *= ((b + j) / (b + more + j)) * z;
          sum += term;
        }
        expectRelative(hypergeometric(b, b + more, z), sum, 1e-11);
      }),
    );
  });

  test.each([
    [0, 1, 0.5],
    [2, 1, 0.5],
    [1, 2, 1],
    [1, 2, -0.1],
    [Number.NaN, 2, 0.5],
  ])('b %d, c %d, z %d is refused', (b, c, z) => {
    expect(() => hypergeometric(b, c, z)).toThrow(RangeError);
  });
});
