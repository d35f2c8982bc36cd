import { keyOf } from '../ids.ts';
import type { CommissionKind, Status } from '../statements/row.ts';
import { sum } from '../sums.ts';
import type { Commission, CommissionTotals, DayRollup, Rollup } from './commission.ts';

const fieldOfKind = {
  'first-order': 'firstOrder',
  recurring: 'recurring',
  bonus: 'bonus',
  flat: 'flat',
  adjustment: 'adjustment',
} as const satisfies Record<CommissionKind, keyof CommissionTotals>;

/** True for money that counts to date. */
export function isSettled(status: Status): status is 'approved' | 'paid' {
  return status === 'approved' || status === 'paid';
}

/** Totals that are all 0. */
export function noCommissions(): CommissionTotals {
  return {
    firstOrder: 0,
    recurring: 0,
    bonus: 0,
    flat: 0,
    adjustment: 0,
    toDate: 0,
    pending: 0,
    held: 0,
    reversed: 0,
  };
}

type Countable = { kind: CommissionKind; status: Status; amount: number };

/** Adds commissions or rollups of one currency up: settled by kind, the rest apart. */
export function totalsOf(items: Iterable<Countable>): CommissionTotals {
  const totals = noCommissions();
  for (const { kind, status, amount } of items) {
    if (isSettled(status)) {
      totals[fieldOfKind[kind]] += amount;
      totals.toDate += amount;
    } else {
      totals[status] += amount;
    }
  }
  return totals;
}

/** The sum of amounts that are all in one currency, minor units. */
export function sumOfAmounts(items: readonly { amount: number }[]): number {
  return sum(items.map(({ amount }) => amount));
}

/** Totals for each currency that occurs. */
export function totalsByCurrency(
  items: readonly (Countable & { currency: string })[],
): Record<string, CommissionTotals> {
  const groups = Object.entries(Object.groupBy(items, (item) => item.currency));
  return Object.fromEntries(groups.map(([currency, group]) => [currency, totalsOf(group ?? [])]));
}

/** Rows of customers' payments that name no customer: nothing tells which of them recur. */
export function anonymousPayments(rollups: readonly Rollup[]): number {
  return sum(
    rollups
      .filter((rollup) => rollup.kind === 'first-order' || rollup.kind === 'recurring')
      .map((rollup) => rollup.anonymous),
  );
}

/** The rollup that a commission counts in, holding that commission alone. */
export function rollupOf(commission: Commission): Rollup {
  const { programId, month, kind, status, currency, amount } = commission;
  const articleId = commission.articleId ?? '';
  const id = keyOf(articleId, programId, month, kind, status, currency);
  const anonymous = commission.customer === null ? 1 : 0;
  return { id, articleId, programId, month, kind, status, currency, amount, count: 1, anonymous };
}

/** The rollup of its day that a commission counts in, holding that commission alone. */
export function dayRollupOf(commission: Commission): DayRollup {
  const { programId, day, kind, status, currency } = commission;
  const id = keyOf(programId, day, kind, status, currency);
  return { ...rollupOf(commission), id, articleId: '', day };
}

/** Two rollups with the same id as one; with `sign` -1 the second is subtracted from the first. */
export function addRollups<T extends Rollup>(a: T, b: T, sign: 1 | -1 = 1): T {
  return {
    ...a,
    amount: a.amount + sign * b.amount,
    count: a.count + sign * b.count,
    anonymous: a.anonymous + sign * b.anonymous,
  };
}

/**
 * The change that replacing commissions makes to the rollups that `rollupFor` gives: amounts and counts to add, which
 * may be negative. Unchanged rollups are left out.
 */
export function rollupChanges<T extends Rollup>(
  before: readonly Commission[],
  after: readonly Commission[],
  rollupFor: (commission: Commission) => T,
): T[] {
  const changes = new Map<string, T>();
  const add = (commission: Commission, sign: 1 | -1) => {
    const rollup = rollupFor(commission);
    const change = changes.get(rollup.id) ?? { ...rollup, amount: 0, count: 0, anonymous: 0 };
    changes.set(rollup.id, addRollups(change, rollup, sign));
  };
  for (const commission of before) add(commission, -1);
  for (const commission of after) add(commission, 1);
  return [...changes.values()].filter(
    (change) => change.amount !== 0 || change.count !== 0 || change.anonymous !== 0,
  );
}
