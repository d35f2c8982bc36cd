import { expect } from 'vitest';
import tables from '../../../fixtures/projection-tables.json' with { type: 'json' };

/** Published and recomputed tables of retention models (sources are named in the file). */
export const published = tables.given;

/** Expects `actual` within a relative tolerance of `expected`. */
export function expectRelative(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  );
}
