import { cell, retentionGrid } from './grid.ts';
import { addOnce, addPayments, type Path } from './path.ts';
import type { Residual } from './posterior.ts';
import type { ProgramDraws } from './program-draws.ts';
import { residualOf, unseenOf } from './schedule.ts';
import type { ActiveReferral } from './types.ts';

/** Adds what one draw brings to its path. */
export type AddDraw = (path: Path, draw: number) => void;

/** Simulates an active referral that stands for `weight` of them: how long it stays, and when it upgrades. */
export function drawReferral(
  referral: ActiveReferral,
  weight: number,
  program: ProgramDraws,
  uniform: () => number,
): AddDraw {
  const { survival } = retentionGrid();
  const { periodMonths: period, upgrade, firstDueMonth } = referral;
  const { tenure, count } = residualOf(referral);
  const points = program.points(period);
  const { logNotUpgrading } = program;
  const unseen = unseenOf(referral);
  const commission = weight * referral.commission;
  const more = upgrade ? weight * upgrade.commission - commission : 0;
  const bonus = upgrade ? weight * upgrade.bonus : 0;
  return (path, draw) => {
    const last = paymentsAt(survival, cell(points[draw] ?? 0, tenure), period, count, uniform());
    if (last <= unseen) return;
    addPayments(path, firstDueMonth, period, last - unseen, commission);
    if (upgrade === null) return;
    const upgraded = upgradeAt(logNotUpgrading[draw] ?? -1, period, last, uniform());
    if (upgraded > last) return;
    const from = Math.max(upgraded, unseen + 1);
    const month = firstDueMonth + (from - unseen - 1) * period;
    addPayments(path, month, period, last - from + 1, more);
    if (upgraded > unseen) addOnce(path, month, bonus);
  };
}

/**
 * Payments that a customer still makes, one count per draw, by inverting the residual survival
 * S(tenure + k p) / S(tenure) of the draw's grid point at a uniform number.
 */
export function drawPayments(points: Float64Array, residual: Residual, uniform: () => number): Int16Array {
  const { survival } = retentionGrid();
  const drawn = new Int16Array(points.length);
  for (let draw = 0; draw < points.length; draw += 1) {
    const start = cell(points[draw] ?? 0, residual.tenure);
    drawn[draw] = paymentsAt(survival, start, residual.periodMonths, residual.count, uniform());
  }
  return drawn;
}

/**
 * Payments still made, at most `count`, by a customer at cell `start` of the survival table whose luck is
 * `luck`: the most of which the chance is at least 1 - luck.
 */
export function paymentsAt(
  survival: Float64Array,
  start: number,
  periodMonths: number,
  count: number,
  luck: number,
): number {
  const threshold = (1 - luck) * (survival[start] ?? 0);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((survival[start + middle * periodMonths] ?? 0) >= threshold) low = middle;
    else high = middle - 1;
  }
  return low;
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
