import { type Day, daysBetween } from '../calendar.ts';
import { churnAfterDays } from '../programs/program.ts';
import type { Referral, ReferralState } from './referral.ts';

/**
 * Whether a referral is still paying, judged at its program's coverage and never at now: statements
 * that end months ago churn nobody. `recurs`: the program has recurring terms.
 */
export function stateAtCoverage(referral: Referral, coversTo: Day | null, recurs: boolean): ReferralState {
  if (!recurs) return 'not-recurring';
  if (referral.lastPaymentOn === null) return 'not-paying';
  if (referral.cancelledOn !== null && (coversTo === null || referral.cancelledOn <= coversTo))
    return 'churned';
  if (coversTo === null) return 'active';
  const silentDays = daysBetween(referral.lastPaymentOn, coversTo);
  return silentDays >= churnAfterDays(referral.periodMonths) ? 'presumed-churned' : 'active';
}
