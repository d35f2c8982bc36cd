import { describe, expect, test } from 'vitest';
import { betaFor, cell, LAST_MONTH, retentionGrid } from '@/core/projection/grid.ts';
import { priorWeights } from '@/core/projection/prior.ts';
import { rmst } from '@/core/projection/sbg.ts';
import { expectRelative } from './published.ts';

const grid = retentionGrid();

describe('grid', () => {
  test('has 25 x 11 points from 2.5 to 70 months and is built once', () => {
    expect(grid.size).toBe(275);
    expect([grid.mu[0], grid.alpha[0], grid.alpha[10]]).toEqual([2.5, 0.35, 20]);
    expectRelative(grid.mu[274] ?? 0, 70, 1e-12);
    expect(retentionGrid()).toBe(grid);
  });

  test('every point expects mu payments within 120 months', () => {
    grid.mu.forEach((mu, point) => {
      expectRelative(rmst(grid.alpha[point] ?? 0, grid.beta[point] ?? 0, 120), mu, 1e-10);
    });
  });

  // By hand: with alpha 2, beta 13, E[min(T, 120)] is 12.631578947368421.
  test('beta is found from mu', () => {
    expectRelative(betaFor(12.631578947368421, 2), 13, 1e-10);
  });

  test('tails add up the survival from a month to the last', () => {
    for (const point of [0, 137, 274]) {
      let sum = 0;
      for (let month = LAST_MONTH; month >= 0; month -= 1) {
        sum += grid.survival[cell(point, month)] ?? Number.NaN;
        expectRelative(grid.tail[cell(point, month)] ?? Number.NaN, sum, 1e-12);
      }
    }
  });

  test.each([-1, LAST_MONTH + 1])('month %d is outside', (month) => {
    expect(() => cell(3, month)).toThrow(RangeError);
  });
});

describe('prior', () => {
  test.each([2.6, 5, 14, 30, 69])('a mean of %d months is met exactly', (mean) => {
    const weights = priorWeights(mean);
    let [total, reached] = [0, 0];
    weights.forEach((weight, point) => {
      total += weight;
      reached += weight * (grid.mu[point] ?? Number.NaN);
    });
    expectRelative(total, 1, 1e-12);
    expectRelative(reached, mean, 1e-10);
    expect(priorWeights(mean)).toBe(weights);
  });

  test.each([2.5, 70, 0, Number.NaN])('a mean of %d months is refused', (mean) => {
    expect(() => priorWeights(mean)).toThrow(RangeError);
  });
});
