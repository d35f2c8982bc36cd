import { cell, LIFETIME_CAP, retentionGrid } from './grid.ts';
import type { Residual } from './posterior.ts';
import { paymentsDue, unseenOf } from './schedule.ts';
import { at } from './table.ts';
import type { ActiveReferral, Channel, NewPlan } from './types.ts';

/** Grid points less likely than this don't change a cent in a million. */
const NEGLIGIBLE = 1e-12;

/**
 * Posterior mean of the chance to make payment i = 0..count after the last known one: S(tenure + i p) /
 * S(tenure) of every grid point, averaged.
 */
export function residualSurvival(
  weights: Float64Array,
  { tenure, count, periodMonths }: Residual,
): Float64Array {
  const { survival } = retentionGrid();
  const mean = new Float64Array(count + 1);
  for (let point = 0; point < weights.length; point += 1) {
    const start = cell(point, tenure);
    if (at(weights, point) < NEGLIGIBLE) continue;
    const weight = at(weights, point) / at(survival, start);
    for (let i = 0; i <= count; i += 1) {
      mean[i] = (mean[i] ?? 0) + weight * (survival[start + i * periodMonths] ?? 0);
    }
  }
  return mean;
}

/** What a referral is expected to bring: on its present plan, and more by upgrading. Fractional minor units. */
export type Worth = { existing: number; upgrades: number };

/**
 * Expected income from an active referral by horizon month `months`. `survival` is its
 * `residualSurvival`, `notUpgraded` the chance not to have upgraded by month 0, 1, ...
 */
export function worthBy(
  referral: ActiveReferral,
  months: number,
  survival: Float64Array,
  notUpgraded: Float64Array,
): Worth {
  const { commission, periodMonths } = referral;
  const first = unseenOf(referral) + 1;
  const last = first - 1 + paymentsDue(referral, months);
  let [existing, upgrades] = [0, 0];
  for (let i = first; i <= last; i += 1) {
    existing += at(survival, i);
    upgrades += at(survival, i) * gain(i * periodMonths, referral, notUpgraded);
  }
  return { existing: existing * commission, upgrades };
}

/** What a customer pays for, and how often. */
type Billed = Pick<ActiveReferral, 'commission' | 'upgrade' | 'periodMonths'>;

/** Expected gain of one payment, in month `month`, by an upgrade before it or with it. */
function gain(
  month: number,
  { commission, upgrade, periodMonths }: Billed,
  notUpgraded: Float64Array,
): number {
  if (!upgrade) return 0;
  const still = at(notUpgraded, month);
  const now = at(notUpgraded, month - periodMonths) - still;
  return (upgrade.commission - commission) * (1 - still) + upgrade.bonus * now;
}

/**
 * Expected income from one new referral, by the number of its payments within the horizon (0..121), over
 * all plans it may buy, upgrades included. `survival` is of a customer with one payment.
 */
export function newWorth(
  { plans, periodMonths, paymentsCap }: Pick<Channel, 'plans' | 'periodMonths' | 'paymentsCap'>,
  survival: Float64Array,
  notUpgraded: Float64Array,
): Float64Array {
  const mean = (of: (plan: NewPlan) => number) =>
    plans.reduce((sum, plan) => sum + of(plan), 0) / plans.length;
  const worth = new Float64Array(LIFETIME_CAP + 2);
  let sum = mean((plan) => plan.first);
  for (let made = 1; made < worth.length; made += 1) {
    const later = made - 1;
    if (later > 0 && periodMonths !== null && later < survival.length && made <= (paymentsCap ?? made)) {
      const chance = at(survival, later);
      sum += mean((plan) => {
        const more = gain(later * periodMonths, { ...plan, periodMonths }, notUpgraded);
        return chance * (plan.commission + more);
      });
    }
    worth[made] = sum;
  }
  return worth;
}
