import { type Day, daysBetween } from '../calendar.ts';
import { churnAfterDays } from '../programs/program.ts';
import { paymentsCap, type Terms } from '../programs/terms.ts';
import type { Referral, ReferralState } from './referral.ts';

/**
 * Whether a referral is still paying, judged at its program's coverage and never at today: old statements churn
 * nobody, and neither does a cap on payments in the terms.
 */
export function stateAtCoverage(
  referral: Referral,
  coversTo: Day | null,
  { recurring }: Pick<Terms, 'recurring'>,
): ReferralState {
  if (!recurring) return 'not-recurring';
  if (referral.lastPaymentOn === null) return 'not-paying';
  if (paymentsLeft(referral, recurring) === 0) return 'capped';
  if (referral.cancelledOn !== null && (coversTo === null || referral.cancelledOn <= coversTo))
    return 'churned';
  if (coversTo === null) return 'active';
  const silentDays = daysBetween(referral.lastPaymentOn, coversTo);
  return silentDays >= churnAfterDays(referral.periodMonths) ? 'presumed-churned' : 'active';
}

/** The parts of a referral that decide whether its cap is reached. */
type Paid = Pick<Referral, 'payments' | 'paidOn' | 'lastPaymentOn' | 'periodMonths'>;

/**
 * How many more payments the program pays for a referral; null: no cap. Periods count whether they were paid or
 * not: a payment that was missed or refunded is not made up for.
 */
export function paymentsLeft(referral: Paid, recurring: NonNullable<Terms['recurring']>): number | null {
  const { maxPayments } = recurring;
  const { periodMonths } = referral;
  const byMonths = paymentsCap({ ...recurring, periodMonths, maxPayments: null });
  const left = [
    ...(maxPayments === null ? [] : [maxPayments - referral.payments]),
    ...(byMonths === null ? [] : [byMonths - periodsRun(referral)]),
  ];
  return left.length === 0 ? null : Math.max(0, Math.min(...left));
}

/** Billing periods from the first payment to the last, both included. */
function periodsRun({ payments, paidOn, lastPaymentOn, periodMonths }: Paid): number {
  const [first] = paidOn;
  if (first === undefined || lastPaymentOn === null) return payments;
  const apart = daysBetween(first, lastPaymentOn) / (periodMonths * (365.25 / 12));
  return Math.max(payments, Math.round(apart) + 1);
}
