import type { Day } from '../calendar.ts';
import { keyOf } from '../ids.ts';
import type { Commission } from '../ledger/commission.ts';
import { byDay } from '../ledger/order.ts';
import { type AmountsByCurrency, sumByCurrency } from '../money.ts';
import { sum } from '../sums.ts';
import { type TieField, tieFields } from './clues.ts';

/** A value by which all future rows can be attributed. */
export type Tie = { field: TieField; value: string };

/** Money that belongs to no article: that of a referral, or of an order whose rows name no customer. */
export type LooseItem = {
  /** The referral's id, or the key of the order's first row. */
  id: string;
  programId: string;
  customer: string | null;
  /** The order's own id, where its rows name no customer. */
  order: string | null;
  /** How its rows are found when the author attributes it: by their referral, or by their keys in order of days. */
  of: { referralId: string } | { keys: string[] };
  rows: number;
  /** Sub-ID, coupon or link of its earliest row that has one. */
  tie: Tie | null;
  amounts: AmountsByCurrency;
  firstDay: Day;
  lastDay: Day;
};

/** Items with the same clue to where they came from: most likely they belong to the same article. */
export type LooseGroup = {
  id: string;
  programId: string;
  tie: Tie | null;
  items: LooseItem[];
  amounts: AmountsByCurrency;
  rows: number;
  firstDay: Day;
  lastDay: Day;
};

/**
 * Unattributed commissions by their referral or order. Money that is settled, pending or held counts; what came to
 * nothing (reversed, refunded) needs no article.
 */
export function looseItems(commissions: readonly Commission[]): LooseItem[] {
  const loose = commissions.filter((item) => item.articleId === null && item.status !== 'reversed');
  const items = [...Map.groupBy(loose, itemOf).values()].map(looseItem);
  return items.filter((item) => Object.keys(item.amounts).length > 0);
}

/**
 * Items by where they came from: one group for each sub-ID, coupon or link of a program, one for each
 * customer without any, and one for all orders without either.
 */
export function looseGroups(items: readonly LooseItem[]): LooseGroup[] {
  const groups = Map.groupBy(items, ({ programId, tie, customer, id }) =>
    tie ? keyOf(programId, tie.field, tie.value) : keyOf(programId, customer === null ? '' : id),
  );
  return [...groups].map(([id, own]) => looseGroup(id, own));
}

/** A correction belongs to the order that it takes back. */
function itemOf({ referralId, adjusts, key }: Commission): string {
  return referralId ?? adjusts ?? key;
}

function looseItem(rows: Commission[]): LooseItem {
  const [first = rows[0], ...later] = rows.toSorted(byDay);
  if (!first) throw new RangeError('An item needs at least one row');
  const inOrder = [first, ...later];
  return {
    id: itemOf(first),
    programId: first.programId,
    customer: first.customer,
    order: first.customer === null ? first.externalId : null,
    of:
      first.referralId === null ? { keys: inOrder.map(({ key }) => key) } : { referralId: first.referralId },
    rows: inOrder.length,
    tie: inOrder.flatMap((row) => tieOf(row) ?? [])[0] ?? null,
    amounts: sumOf(inOrder.map(({ currency, amount }) => ({ [currency]: amount }))),
    firstDay: first.day,
    lastDay: inOrder.at(-1)?.day ?? first.day,
  };
}

function tieOf(row: Commission): Tie | null {
  for (const field of tieFields) {
    const value = row[field];
    if (value !== null) return { field, value };
  }
  return null;
}

function looseGroup(id: string, items: LooseItem[]): LooseGroup {
  const days = items.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).sort();
  return {
    id,
    programId: items[0]?.programId ?? '',
    tie: items[0]?.tie ?? null,
    items: items.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1)),
    amounts: sumOf(items.map((item) => item.amounts)),
    rows: sum(items.map((item) => item.rows)),
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
  };
}

/** Leaves out currencies whose sum is 0. */
function sumOf(amounts: readonly AmountsByCurrency[]): AmountsByCurrency {
  const all = amounts.flatMap((each) =>
    Object.entries(each).map(([currency, amount]) => ({ currency, amount })),
  );
  return Object.fromEntries(Object.entries(sumByCurrency(all)).filter(([, amount]) => amount !== 0));
}
