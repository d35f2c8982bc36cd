import { paymentsCap, recursFromFirst, type Terms } from '../programs/terms.ts';
import { predictiveSurvival } from './posterior.ts';

/**
 * Expected commissions of a referral who makes the first payment now, in (fractional) minor units, by
 * the program's terms: first order, flat sum and recurring commissions of the payments within
 * `horizonMonths` (at most 361; 120 for the capped lifetime). `price` is what the customer pays per
 * period, minor units. Payment j comes with probability S((j - 1) x period). Upgrades are not in it.
 */
export function newReferralValue(
  weights: Float64Array,
  terms: Terms,
  price: number,
  horizonMonths: number,
): number {
  const firstOrder = Math.min((terms.firstOrder?.rate ?? 0) * price, mostOf(terms));
  const flat = terms.flat && terms.flat.per !== 'click' ? terms.flat.amount : 0;
  return firstOrder + flat + recurringValue(weights, terms, price, horizonMonths);
}

function recurringValue(weights: Float64Array, terms: Terms, price: number, horizonMonths: number): number {
  const { recurring } = terms;
  if (!recurring) return 0;
  const inHorizon = Math.ceil(horizonMonths / recurring.periodMonths);
  const last = Math.min(inHorizon, paymentsCap(recurring) ?? inHorizon);
  let payments = 0;
  for (let payment = recursFromFirst(terms) ? 1 : 2; payment <= last; payment += 1) {
    payments += predictiveSurvival(weights, (payment - 1) * recurring.periodMonths);
  }
  return Math.min(recurring.rate * price, mostOf(terms)) * payments;
}

function mostOf({ maxCommission }: Terms): number {
  return maxCommission ?? Number.POSITIVE_INFINITY;
}
