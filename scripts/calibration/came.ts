import { kaplanMeier } from '../../src/core/projection/fit/kaplan-meier.ts';
import { type Author, type Customer, TERMS } from './author.ts';
import { due, isActive } from './outlook.ts';

/** What a customer brings in months `from`..`to`, counted from the forecast, cents. */
function incomeOf(customer: Customer, from: number, to: number): number {
  const first = Math.max(1, from - customer.came + 1);
  const last = Math.min(customer.lifetime, to - customer.came + 1);
  let sum = 0;
  for (let payment = first; payment <= last; payment += 1) sum += amountOf(customer, payment);
  return sum;
}

function amountOf({ price, upgradedFrom }: Customer, payment: number): number {
  if (payment === 1) return price * TERMS.firstOrder;
  const later = payment - 1;
  if (later < upgradedFrom) return price * TERMS.recurring;
  return price * TERMS.recurring * TERMS.priceRatio + (later === upgradedFrom ? TERMS.bonus : 0);
}

/** What came of an author by a horizon: from the customers there were, and from all. */
export function cameOf(author: Author, months: number): { existing: number; all: number } {
  const customers = author.articles.flatMap((article) => article.customers);
  const sum = (of: readonly Customer[]) => of.reduce((total, each) => total + incomeOf(each, 1, months), 0);
  return { existing: sum(customers.filter(isActive)), all: sum(customers) };
}

/** Forecasts without a model: what an author could work out by hand. */
export type Baselines = { lastMonth: number; constantChurn: number; flatTail: number };

export function baselinesOf(author: Author, months: number): Baselines {
  const came = author.articles.flatMap(({ customers }) => customers).filter((each) => each.came <= 0);
  const last = came.reduce((sum, each) => sum + incomeOf(each, 0, 0), 0);
  const observed = observedSurvival(came);
  const active = came
    .filter(isActive)
    .map((customer) => ({ paid: due(customer), monthly: amountOf(customer, due(customer) + 1) }));
  const expected = (chance: (paid: number, more: number) => number) =>
    active.reduce((sum, { paid, monthly }) => {
      let payments = 0;
      for (let more = 1; more <= months; more += 1) payments += chance(paid, more);
      return sum + monthly * payments;
    }, 0);
  return {
    lastMonth: last * months,
    constantChurn: expected((_paid, more) => (1 - 1 / 14) ** more),
    flatTail: expected((paid, more) => observed(paid - 1 + more) / observed(paid - 1)),
  };
}

/** Kaplan-Meier's curve of renewals; flat after its last step, and where it says nothing. */
function observedSurvival(came: readonly Customer[]): (renewals: number) => number {
  const times = came.map((customer) => (isActive(customer) ? due(customer) - 1 : customer.lifetime));
  const rows = kaplanMeier(
    times,
    came.map((customer) => (isActive(customer) ? 0 : 1)),
  );
  return (renewals) => {
    const survival = rows.findLast((row) => row.time <= renewals)?.survival ?? 1;
    return Math.max(survival, 1e-9);
  };
}
