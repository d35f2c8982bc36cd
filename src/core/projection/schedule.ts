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
 * The payments due by `months` as the retention tables see them. Those are monthly: payment i of a
 * plan billed every p months needs i x p months survived. A tenure so long that the lifetime cap would
 * pass the tables' end counts as the longest that does not.
 */
export function residualBy(referral: ActiveReferral, months: number): Residual {
  const { payments, periodMonths } = referral;
  const longest = LAST_MONTH - paymentsDue(referral, LIFETIME_CAP) * periodMonths;
  const tenure = Math.min((payments - 1) * periodMonths, longest);
  return { tenure, count: paymentsDue(referral, months), periodMonths };
}
