import { roundHalfUp } from '../money.ts';
import { at } from './table.ts';
import type { Spread } from './types.ts';

/** Expected money by source, whole minor units; null: not known. */
export type Sources = Spread['bySource'];

/**
 * A projection over `months` from its rounded sources and the sorted-or-not draws of its total. Where
 * existing referrals are unknown the whole is too: no percentiles, and a mean only of what is known.
 */
export function spreadOf(months: number, bySource: Sources, draws: Float64Array): Spread {
  const known = bySource.existing !== null;
  const parts = Object.values(bySource).reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const mean = known || parts !== 0 ? parts : null;
  if (!known) return { months, p10: null, p50: null, p90: null, mean, bySource };
  const sorted = draws.toSorted();
  const [p10, p50, p90] = [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)];
  return { months, p10, p50, p90, mean, bySource };
}

/**
 * The least draw that at least a share `probability` of the draws does not exceed, so always an amount
 * that can come; rounded half up. Hyndman & Fan (1996), Sample quantiles, Am. Stat. 50(4), definition 1.
 */
function quantile(sorted: Float64Array, probability: number): number {
  return roundHalfUp(at(sorted, Math.max(0, Math.ceil(probability * sorted.length) - 1)));
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

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
