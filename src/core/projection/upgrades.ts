import { LAST_MONTH } from './grid.ts';
import { sbgTable } from './sbg.ts';
import { type SurvivalTable, survivalTable } from './survival-table.ts';
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

/** Monthly chances to upgrade that futures are drawn with: from the lowest on, each this much higher than the last. */
const [LOWEST, STEP] = [1e-5, 0.05];
const ROWS = Math.floor(-Math.log(LOWEST) / STEP) + 1;

let built: SurvivalTable | undefined;

/** The chance not to have upgraded by month 0, 1, ..., a row for each monthly chance; built at first use and kept. */
export function upgradeTable(): SurvivalTable {
  built ??= buildTable();
  return built;
}

function buildTable(): SurvivalTable {
  const width = LAST_MONTH + 1;
  const survival = new Float64Array(ROWS * width);
  for (let row = 0; row < ROWS; row += 1) {
    const stays = 1 - LOWEST * Math.exp(STEP * row);
    let still = 1;
    for (let month = 0; month < width; month += 1) {
      survival[row * width + month] = still;
      still *= stays;
    }
  }
  return survivalTable(survival, width);
}

/** The row of a monthly chance: one of the two beside it, the nearer the likelier. */
export function upgradeRow(chance: number, luck: number): number {
  const row = Math.floor(Math.log(chance / LOWEST) / STEP + luck);
  return Math.min(Math.max(row, 0), ROWS - 1);
}
