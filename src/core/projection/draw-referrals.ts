import type { ProgramDraws } from './draws.ts';
import { cell, retentionGrid } from './grid.ts';
import type { Residual } from './posterior.ts';
import { paymentsDue, residualOf, unseenOf } from './schedule.ts';
import type { ActiveReferral } from './types.ts';

/** What a referral does in each draw. */
export type ReferralDraws = {
  referral: ActiveReferral;
  /** Referrals that it stands for. */
  weight: number;
  /** Payments after the last known one. */
  payments: Int16Array;
  /** Which of these is the first after an upgrade; null where none can come. */
  upgradedFrom: Int16Array | null;
};

/** Never, as a payment's number. */
export const NEVER = 0x7fff;

export function drawReferral(
  referral: ActiveReferral,
  weight: number,
  program: ProgramDraws,
  uniform: () => number,
): ReferralDraws {
  const { periodMonths, upgrade } = referral;
  const payments = drawPayments(program.points(periodMonths), residualOf(referral), uniform);
  const upgradedFrom = upgrade
    ? drawUpgrades(program.logNotUpgrading, periodMonths, payments, uniform)
    : null;
  return { referral, weight, payments, upgradedFrom };
}

/**
 * Payments that a customer still makes, one count per draw, by inverting the residual survival
 * S(tenure + k p) / S(tenure) of the draw's grid point at a uniform number.
 */
export function drawPayments(points: Float64Array, residual: Residual, uniform: () => number): Int16Array {
  const drawn = new Int16Array(points.length);
  for (let draw = 0; draw < points.length; draw += 1) {
    drawn[draw] = paymentsAt(points[draw] ?? 0, residual, uniform());
  }
  return drawn;
}

/** Payments still made by a customer of one grid point whose luck is `uniform`. */
export function paymentsAt(
  point: number,
  { tenure, count, periodMonths }: Residual,
  uniform: number,
): number {
  const { survival } = retentionGrid();
  const start = cell(point, tenure);
  const threshold = (1 - uniform) * (survival[start] ?? 0);
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
export function upgradeAt(logNotUpgrading: number, periodMonths: number, uniform: number): number {
  const months = 1 + Math.floor(Math.log(1 - uniform) / logNotUpgrading);
  return Math.min(NEVER, Math.ceil(months / periodMonths));
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

/** Adds a referral's income by horizon month `months` to each draw. */
export function referralIncome(income: Float64Array, drawn: ReferralDraws, months: number): void {
  const { referral, weight, payments, upgradedFrom } = drawn;
  const unseen = unseenOf(referral);
  const end = unseen + paymentsDue(referral, months);
  if (end === unseen) return;
  const commission = weight * referral.commission;
  const more = weight * ((referral.upgrade?.commission ?? 0) - referral.commission);
  const bonus = weight * (referral.upgrade?.bonus ?? 0);
  for (let draw = 0; draw < income.length; draw += 1) {
    const last = Math.min(payments[draw] ?? 0, end);
    if (last <= unseen) continue;
    let sum = (last - unseen) * commission;
    const from = upgradedFrom === null ? NEVER : (upgradedFrom[draw] ?? NEVER);
    if (from <= last) sum += from > unseen ? (last - from + 1) * more + bonus : (last - unseen) * more;
    income[draw] = (income[draw] ?? 0) + sum;
  }
}
