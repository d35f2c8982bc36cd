import { addMonths, type Day, daysBetween } from '../calendar.ts';
import type { Commission } from '../ledger/commission.ts';

/** True for a commission that stands for a payment of the customer: made, not reversed, not taken back. */
export function standsAsPayment(commission: Commission, adjustments: readonly Commission[]): boolean {
  if (commission.kind !== 'first-order' && commission.kind !== 'recurring') return false;
  if (commission.status === 'reversed' || commission.amount <= 0) return false;
  return standingAmount(commission, adjustments) > 0;
}

/** What is left of a commission after the adjustments that take money back from it. */
export function standingAmount(commission: Commission, adjustments: readonly Commission[]): number {
  return adjustments
    .filter((adjustment) => adjustment.adjusts === commission.key)
    .reduce((left, adjustment) => left + adjustment.amount, commission.amount);
}

/**
 * The payments that opened a billing period: the first, and each that comes at least half a period
 * after the last that counted. Prorations and second rows of one invoice fall inside and don't count.
 */
export function periodsPaid(payments: readonly Commission[], periodMonths: number): Commission[] {
  const counted: Commission[] = [];
  for (const payment of payments) {
    const last = counted.at(-1);
    if (!last || opensPeriod(last.day, payment.day, periodMonths)) counted.push(payment);
  }
  return counted;
}

function opensPeriod(lastDay: Day, day: Day, periodMonths: number): boolean {
  return daysBetween(lastDay, day) * 2 >= daysBetween(lastDay, addMonths(lastDay, periodMonths));
}
