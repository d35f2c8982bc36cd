import { cell, LIFETIME_CAP, retentionGrid } from './grid.ts';
import { addOnce, addPayments, type Path } from './path.ts';
import type { Residual } from './posterior.ts';
import type { ProgramDraws } from './program-draws.ts';
import { paymentsDue, residualOf, unseenOf } from './schedule.ts';
import type { ActiveReferral } from './types.ts';

/** Never, as a payment's number. */
const NEVER = 0x7fff;

/** Adds what one draw brings to its path. */
export type AddDraw = (path: Path, draw: number) => void;

/** Simulates an active referral that stands for `weight` of them: how long it stays, and when it upgrades. */
export function drawReferral(
  referral: ActiveReferral,
  weight: number,
  program: ProgramDraws,
  uniform: () => number,
): AddDraw {
  const { periodMonths, upgrade, firstDueMonth } = referral;
  const payments = drawPayments(program.points(periodMonths), residualOf(referral), uniform);
  const upgradedFrom = upgrade
    ? drawUpgrades(program.logNotUpgrading, periodMonths, payments, uniform)
    : null;
  const unseen = unseenOf(referral);
  const most = unseen + paymentsDue(referral, LIFETIME_CAP);
  const commission = weight * referral.commission;
  const more = upgrade ? weight * upgrade.commission - commission : 0;
  const bonus = upgrade ? weight * upgrade.bonus : 0;
  const monthOf = (payment: number) => firstDueMonth + (payment - unseen - 1) * periodMonths;
  return (path, draw) => {
    const last = Math.min(payments[draw] ?? 0, most);
    if (last <= unseen) return;
    addPayments(path, firstDueMonth, periodMonths, last - unseen, commission);
    const upgraded = upgradedFrom?.[draw] ?? NEVER;
    if (upgraded > last) return;
    const from = Math.max(upgraded, unseen + 1);
    addPayments(path, monthOf(from), periodMonths, last - from + 1, more);
    if (upgraded > unseen) addOnce(path, monthOf(upgraded), bonus);
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

/** The number of the first payment after an upgrade, by a geometric number of months. */
export function upgradeAt(logNotUpgrading: number, periodMonths: number, luck: number): number {
  const months = 1 + Math.floor(Math.log(1 - luck) / logNotUpgrading);
  return Math.min(NEVER, periodMonths === 1 ? months : Math.ceil(months / periodMonths));
}

function drawUpgrades(
  logNotUpgrading: Float64Array,
  periodMonths: number,
  payments: Int16Array,
  uniform: () => number,
): Int16Array {
  const drawn = new Int16Array(payments.length).fill(NEVER);
  for (let draw = 0; draw < drawn.length; draw += 1) {
    if ((payments[draw] ?? 0) > 0) {
      drawn[draw] = upgradeAt(logNotUpgrading[draw] ?? -1, periodMonths, uniform());
    }
  }
  return drawn;
}
