import { roundHalfUp } from '../money.ts';

/** The ends and the middle of an 80 % range. */
export type Range = { p10: number; p50: number; p90: number };

/** A range with the mean, whole minor units. Means add up, percentiles don't: screens show both. */
export type RangeWithMean = Range & { mean: number };

/**
 * The 10th, 50th and 90th percentile of draws: each is the smallest draw that at least that share of draws does not
 * exceed, so it is always an amount that can occur. Hyndman & Fan (1996), Sample quantiles, Am. Stat. 50(4),
 * definition 1. Reorders `draws`, one at least, just as far as it must (Hoare's FIND, 1961, CACM 4(7)).
 */
export function rangeOf(draws: Float64Array): Range {
  const last = draws.length - 1;
  const middle = placeOf(0.5, draws.length);
  const p50 = select(draws, middle, 0, last);
  return {
    p10: select(draws, placeOf(0.1, draws.length), 0, middle),
    p50,
    p90: select(draws, placeOf(0.9, draws.length), middle, last),
  };
}

/** The range of draws and their mean, rounded half up. */
export function summaryOf(draws: Float64Array): RangeWithMean {
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  const { p10, p50, p90 } = rangeOf(draws.slice());
  return { p10: roundHalfUp(p10), p50: roundHalfUp(p50), p90: roundHalfUp(p90), mean: roundHalfUp(mean) };
}

function placeOf(share: number, count: number): number {
  return Math.max(0, Math.ceil(share * count) - 1);
}

/**
 * The value at `place` once those from `low` to `high` are in order. Smaller ones stand before it then, and larger ones
 * after it.
 */
function select(values: Float64Array, place: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const pivot = values[place] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (right < place) from = left;
    if (left > place) to = right;
  }
  return values[place] ?? 0;
}
