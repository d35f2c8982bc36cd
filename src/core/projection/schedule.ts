import { LAST_MONTH, LIFETIME_CAP } from './grid.ts';
import type { Residual } from './posterior.ts';
import type { ActiveReferral } from './types.ts';

/**
 * How many of an active referral's payments fall due by horizon month `months` (0 = by asOf), if the
 * customer stays and the program still pays. Payment i falls in month max(0, firstDueMonth + (i - 1) p).
 */
export function paymentsDue(referral: ActiveReferral, months: number): number {
  const { firstDueMonth, periodMonths, paymentsLeft } = referral;
  if (firstDueMonth > months) return 0;
  const due = Math.floor((months - firstDueMonth) / periodMonths) + 1;
  return Math.min(due, paymentsLeft ?? due, Math.floor(LAST_MONTH / periodMonths));
}

/**
 * All payments of a referral from its last known one to the lifetime cap, as the retention tables see them: the
 * unseen ones first, then those to come. Tables are monthly: payment i of a plan billed every p months needs i x p
 * months survived. What would pass the end of the tables counts as the longest lifetime they hold.
 */
export function residualOf(referral: ActiveReferral): Residual {
  const { payments, periodMonths } = referral;
  const last = Math.floor(LAST_MONTH / periodMonths);
  const count = Math.min(unseenOf(referral) + paymentsDue(referral, LIFETIME_CAP), last);
  const tenure = Math.min((payments - 1) * periodMonths, LAST_MONTH - count * periodMonths);
  return { tenure, count, periodMonths };
}

/** Unseen payments, as many as the tables leave room for. */
export function unseenOf(referral: ActiveReferral): number {
  const last = Math.floor(LAST_MONTH / referral.periodMonths);
  return Math.max(0, Math.min(referral.unseen, last - paymentsDue(referral, LIFETIME_CAP)));
}
