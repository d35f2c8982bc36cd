import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { type Grid, GUIDE_STEPS, LAST_MONTH, retentionGrid } from './grid.ts';
import { type Payments, payOften, payOnce } from './payments.ts';
import type { Residual } from './posterior.ts';
import type { ProgramDraws } from './program-draws.ts';
import type { Source } from './random.ts';
import { residualOf, unseenOf } from './schedule.ts';
import type { ActiveReferral } from './types.ts';

/** Adds what the draws from `from` up to `to` bring: that of `from` is row 0. */
export type AddDraws = (list: Payments, from: number, to: number) => void;

/** Simulates an active referral that stands for `weight` of them: how long it stays, and when it upgrades. */
export function drawReferral(
  referral: ActiveReferral,
  weight: number,
  program: ProgramDraws,
  luck: Source,
): AddDraws {
  const { periodMonths: period, upgrade, firstDueMonth } = referral;
  const commission = weight * referral.commission;
  const drawn: Drawn = {
    luck,
    grid: retentionGrid(),
    residual: residualOf(referral),
    points: program.points(period),
    logNotUpgrading: program.logNotUpgrading,
    unseen: unseenOf(referral),
    period,
    firstDueMonth,
    commission,
    upgrades: upgrade !== null,
    more: upgrade ? weight * upgrade.commission - commission : 0,
    bonus: upgrade ? weight * upgrade.bonus : 0,
  };
  return (list, from, to) => drawPayments(drawn, list, from, to);
}

type Drawn = {
  luck: Source;
  grid: Grid;
  residual: Residual;
  points: Float64Array;
  logNotUpgrading: Float64Array;
  unseen: number;
  period: number;
  firstDueMonth: number;
  commission: number;
  upgrades: boolean;
  more: number;
  bonus: number;
};

function drawPayments(drawn: Drawn, list: Payments, first: number, end: number): void {
  const { luck, grid, residual, points, logNotUpgrading, unseen, period, firstDueMonth } = drawn;
  for (let draw = first; draw < end; draw += 1) {
    const last = paymentsAt(grid, points[draw] ?? 0, residual, uniformFloat64(luck));
    if (last <= unseen) continue;
    payOften(list, draw - first, firstDueMonth, period, last - unseen, drawn.commission);
    if (!drawn.upgrades) continue;
    const upgraded = upgradeAt(logNotUpgrading[draw] ?? -1, period, last, uniformFloat64(luck));
    if (upgraded > last) continue;
    const from = Math.max(upgraded, unseen + 1);
    const month = firstDueMonth + (from - unseen - 1) * period;
    payOften(list, draw - first, month, period, last - from + 1, drawn.more);
    if (upgraded > unseen) payOnce(list, draw - first, month, drawn.bonus);
  }
}

/**
 * Payments still made by a customer of a grid point whose luck is `luck`, by inverting the residual survival
 * S(tenure + k p) / S(tenure): the most of which the chance is at least 1 - luck, and no more than `count`.
 */
export function paymentsAt(
  { survival, guide }: Grid,
  point: number,
  { tenure, count, periodMonths }: Residual,
  luck: number,
): number {
  const row = point * (LAST_MONTH + 1);
  const threshold = (1 - luck) * (survival[row + tenure] ?? 0);
  const step = point * (GUIDE_STEPS + 1) + Math.floor(threshold * GUIDE_STEPS);
  const earliest = (guide[step + 1] ?? 0) - tenure;
  const latest = (guide[step] ?? 0) - tenure;
  let low = earliest > 0 ? Math.min(count, periods(earliest, periodMonths)) : 0;
  let high = Math.min(count, periods(latest, periodMonths));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((survival[row + tenure + middle * periodMonths] ?? 0) >= threshold) low = middle;
    else high = middle - 1;
  }
  return low;
}

function periods(months: number, periodMonths: number): number {
  return periodMonths === 1 ? months : Math.floor(months / periodMonths);
}

/**
 * The number of the first payment after an upgrade, which comes after a geometric number of months; just
 * `payments` + 1 where it is past these.
 */
export function upgradeAt(
  logNotUpgrading: number,
  periodMonths: number,
  payments: number,
  luck: number,
): number {
  // 1 - (1 - u)^n is at most -n ln(1 - u): mostly this tells without a logarithm that none comes.
  if (luck >= -logNotUpgrading * periodMonths * payments) return payments + 1;
  const months = 1 + Math.floor(Math.log(1 - luck) / logNotUpgrading);
  return Math.min(payments + 1, periodMonths === 1 ? months : Math.ceil(months / periodMonths));
}
