import { type Day, daysBetween } from '../calendar.ts';
import { churnAfterDays } from '../programs/program.ts';
import { paymentsCap, type Terms } from '../programs/terms.ts';
import type { Referral, ReferralState } from './referral.ts';

/**
 * Whether a referral is still paying, judged at its program's coverage and never at now: statements
 * that end months ago churn nobody, nor does a cap that the terms put on its payments.
 */
export function stateAtCoverage(
  referral: Referral,
  coversTo: Day | null,
  { recurring }: Pick<Terms, 'recurring'>,
): ReferralState {
  if (!recurring) return 'not-recurring';
  if (referral.lastPaymentOn === null) return 'not-paying';
  const cap = paymentsCap(recurring);
  if (cap !== null && referral.payments >= cap) return 'capped';
  if (referral.cancelledOn !== null && (coversTo === null || referral.cancelledOn <= coversTo))
    return 'churned';
  if (coversTo === null) return 'active';
  const silentDays = daysBetween(referral.lastPaymentOn, coversTo);
  return silentDays >= churnAfterDays(referral.periodMonths) ? 'presumed-churned' : 'active';
}
