import { addMonths, type Day } from '../calendar.ts';
import type { Commission } from '../ledger/commission.ts';
import { timesRate } from '../money.ts';
import { expectedPayment } from '../programs/expected.ts';
import type { Terms } from '../programs/terms.ts';
import type { PlanChange } from './referral.ts';

/** A commission that differs this much from the level before it may be another plan. */
const PLAN_STEP = 0.1;

export type Plan = { price: number | null; periodCommission: number | null; changes: PlanChange[] };

/**
 * What a referral pays now. Plan changes come from the plan price; else from a commission change of
 * at least 10 % that holds for two periods; else from a bonus row. The period's commission is that of
 * the newest recurring row on the present plan, or from the terms before the first of them.
 */
export function planOf(payments: readonly Commission[], bonuses: readonly Commission[], terms: Terms): Plan {
  const recurring = payments.filter((payment) => payment.kind === 'recurring');
  const priced = payments.some((payment) => payment.planPrice !== null);
  const level = priced ? null : commissionLevel(recurring);
  const changes = priced ? priceChanges(payments) : (level?.changes ?? []);
  const bonus = upgradeWithoutTrace(bonuses, changes, terms);
  const price = bonus?.to ?? payments.findLast((payment) => payment.planPrice !== null)?.planPrice ?? null;
  const all = bonus ? [...changes, bonus] : changes;
  const newest = recurring.at(-1);
  const outdated = bonus !== undefined && bonus.to !== null && (!newest || newest.day < bonus.day);
  const fromRows = outdated ? null : (level?.commission ?? newest?.amount ?? null);
  return {
    price,
    periodCommission: fromRows ?? fromTerms(payments, price, all.length > 0, terms),
    changes: all,
  };
}

function priceChanges(payments: readonly Commission[]): PlanChange[] {
  const changes: PlanChange[] = [];
  let price: number | null = null;
  for (const payment of payments) {
    if (payment.planPrice === null) continue;
    if (price !== null && payment.planPrice !== price) {
      changes.push({ day: payment.day, from: price, to: payment.planPrice, basis: 'plan-price' });
    }
    price = payment.planPrice;
  }
  return changes;
}

/** The level of recurring commissions: another level counts once two payments in a row show it. */
function commissionLevel(
  recurring: readonly Commission[],
): { commission: number; changes: PlanChange[] } | null {
  const [first] = recurring;
  if (!first) return null;
  let level = first.amount;
  const changes: PlanChange[] = [];
  recurring.forEach((payment, index) => {
    if (!isAnotherPlan(level, payment.amount)) {
      level = payment.amount;
      return;
    }
    const next = recurring[index + 1];
    if (next && !isAnotherPlan(payment.amount, next.amount)) {
      changes.push({ day: payment.day, from: level, to: payment.amount, basis: 'commission' });
      level = payment.amount;
    }
  });
  return { commission: level, changes };
}

function isAnotherPlan(level: number, amount: number): boolean {
  return Math.abs(amount - level) >= PLAN_STEP * level;
}

/** An upgrade that only a bonus shows: neither price nor commission changed. */
function upgradeWithoutTrace(
  bonuses: readonly Commission[],
  changes: readonly PlanChange[],
  terms: Terms,
): PlanChange | undefined {
  const newest = bonuses.findLast((bonus) => bonus.amount > 0 && bonus.status !== 'reversed');
  if (!newest || !terms.upgradeBonus) return undefined;
  if (changes.some((change) => isNearUpgrade(newest.day, change.day))) return undefined;
  const { rate, base } = terms.upgradeBonus;
  const to = base === 'invoice' && rate > 0 ? Math.round(newest.amount / rate) : null;
  return { day: newest.day, from: null, to: newest.planPrice ?? to, basis: 'bonus' };
}

/** A bonus is booked within a month of its upgrade. */
export function isNearUpgrade(bonus: Day, upgrade: Day): boolean {
  return addMonths(upgrade, -1) <= bonus && bonus <= addMonths(upgrade, 1);
}

function fromTerms(
  payments: readonly Commission[],
  price: number | null,
  upgraded: boolean,
  terms: Terms,
): number | null {
  const currency = payments[0]?.currency;
  if (!terms.recurring || currency === undefined) return null;
  if (price !== null)
    return expectedPayment(terms, 'recurring', { price, upgraded }, currency)?.amount ?? null;
  const first = payments.find((payment) => payment.kind === 'first-order');
  if (!first || !terms.firstOrder || terms.firstOrder.rate === 0) return null;
  const rate = (upgraded ? terms.recurring.rateAfterUpgrade : null) ?? terms.recurring.rate;
  return timesRate(first.amount, currency, rate / terms.firstOrder.rate);
}
