import { roundHalfUp } from '../money.ts';
import { sumKnown } from '../sums.ts';
import { type RangeWithMean, rangeOf } from './quantiles.ts';
import type { Spread } from './types.ts';

/** Expected money by source, whole minor units; null: not known. */
export type Sources = Spread['bySource'];

/**
 * A projection over `months` from its rounded sources and the draws of its total, in whatever order. If existing
 * referrals are unknown, so is the whole: there are no percentiles, and the mean is of the known parts.
 */
export function spreadOf(months: number, bySource: Sources, draws: Float64Array): Spread {
  const known = bySource.existing !== null;
  const parts = Object.values(bySource).reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const mean = known || parts !== 0 ? parts : null;
  if (!known) return { months, p10: null, p50: null, p90: null, mean, bySource };
  const { p10, p50, p90 } = rangeOf(draws.slice());
  return {
    months,
    p10: roundHalfUp(p10),
    p50: roundHalfUp(p50),
    p90: roundHalfUp(p90),
    mean,
    bySource,
  };
}

/** Adds sources up; a source is null only where it is null in all of them. */
export function sumSources(all: readonly Sources[]): Sources {
  const sum = (source: 'existing' | 'upgrades' | 'newReferrals') => sumKnown(all.map((each) => each[source]));
  return {
    pending: all.reduce((total, each) => total + each.pending, 0),
    existing: all.length === 0 ? 0 : sum('existing'),
    upgrades: all.length === 0 ? 0 : sum('upgrades'),
    newReferrals: all.length === 0 ? 0 : sum('newReferrals'),
  };
}

/** The range and mean of a spread, each null where it isn't known. */
export type Percentiles = Pick<Spread, keyof RangeWithMean>;

/** The same if all of it is known; else null. */
export function knownRange({ p10, p50, p90, mean }: Percentiles): RangeWithMean | null {
  return p10 === null || p50 === null || p90 === null || mean === null ? null : { p10, p50, p90, mean };
}
