import { cell, GUIDE_STEPS, retentionGrid } from './grid.ts';
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
  const { periodMonths: period, upgrade, firstDueMonth } = referral;
  const residual = residualOf(referral);
  const points = program.points(period);
  const { logNotUpgrading } = program;
  const unseen = unseenOf(referral);
  const commission = weight * referral.commission;
  const more = upgrade ? weight * upgrade.commission - commission : 0;
  const bonus = upgrade ? weight * upgrade.bonus : 0;
  return (path, draw) => {
    const last = paymentsAt(points[draw] ?? 0, residual, uniform());
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
 * Payments still made by a customer of a grid point whose luck is `luck`, by inverting the residual survival
 * S(tenure + k p) / S(tenure): the most of which the chance is at least 1 - luck, and no more than `count`.
 */
export function paymentsAt(point: number, { tenure, count, periodMonths }: Residual, luck: number): number {
  const { survival, guide } = retentionGrid();
  const row = cell(point, 0);
  const threshold = (1 - luck) * (survival[row + tenure] ?? 0);
  const step = point * (GUIDE_STEPS + 1) + Math.floor(threshold * GUIDE_STEPS);
  const earliest = (guide[step + 1] ?? 0) - tenure;
  let low = earliest > 0 ? Math.min(count, Math.floor(earliest / periodMonths)) : 0;
  let high = Math.min(count, Math.floor(((guide[step] ?? 0) - tenure) / periodMonths));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((survival[row + tenure + middle * periodMonths] ?? 0) >= threshold) low = middle;
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
