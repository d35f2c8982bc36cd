import { sbgTable } from './sbg.ts';
import type { UpgradesSeen } from './types.ts';

/** Prior of the monthly chance to upgrade: Beta(2, 98), 2 % on average. */
const PRIOR = { upgraded: 2, months: 98 };
/** Until upgrades are seen, one is assumed to double the price; that counts as much as `weight` seen upgrades. */
const PRIOR_RATIO = { ratio: 2, weight: 1 };

/** The posterior Beta(alpha, beta) of the monthly chance to upgrade. */
export function upgradeHazard({ upgraded, months }: UpgradesSeen): { alpha: number; beta: number } {
  return { alpha: PRIOR.upgraded + upgraded, beta: PRIOR.months + months };
}

/**
 * The chance not to have upgraded by month 0..months, averaged over the hazard: the expectation of
 * (1 - u)^t over a Beta, which is the survival of a shifted-beta-geometric.
 */
export function notUpgradedBy(seen: UpgradesSeen, months: number): Float64Array {
  const { alpha, beta } = upgradeHazard(seen);
  return sbgTable(alpha, beta, months).survival;
}

/** New price over old, from the upgrades seen: their mean, drawn towards 2. */
export function upgradeRatio(ratios: readonly number[]): number {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  return (PRIOR_RATIO.ratio * PRIOR_RATIO.weight + sum) / (PRIOR_RATIO.weight + ratios.length);
}
