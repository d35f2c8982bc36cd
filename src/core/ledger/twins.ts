import { daysBetween } from '../calendar.ts';
import { classOf } from '../statements/identity.ts';
import type { StatementRow } from '../statements/row.ts';

/** Days by which a sale that was entered from memory may be off. */
export const DAYS_OFF = 3;

type Row = Pick<
  StatementRow,
  'key' | 'kind' | 'day' | 'amount' | 'currency' | 'customer' | 'externalId' | 'subId'
>;

/**
 * Rows of a statement that may be sales which are there already under another key: the same money within three
 * days, and nothing that says otherwise. The nearest day first, each row once. They are only suspected: two
 * customers may well pay the same.
 */
export function likelyTwins<New extends Row, Known extends Row>(
  rows: readonly New[],
  known: readonly Known[],
): { row: New; known: Known }[] {
  const there = new Set(rows.map(({ key }) => key));
  const ofMoney = Map.groupBy(
    known.filter((row) => isSale(row) && !there.has(row.key)),
    moneyOf,
  );
  const pairs = rows
    .filter(isSale)
    .flatMap((row) =>
      (ofMoney.get(moneyOf(row)) ?? [])
        .map((other) => ({ row, known: other, off: Math.abs(daysBetween(other.day, row.day)) }))
        .filter(({ known: other, off }) => off <= DAYS_OFF && mayBeOne(row, other)),
    );
  const taken = new Set<Row>();
  return pairs
    .sort((a, b) => a.off - b.off)
    .flatMap(({ row, known: other }) => {
      if (taken.has(row) || taken.has(other)) return [];
      taken.add(row).add(other);
      return [{ row, known: other }];
    });
}

const isSale = ({ kind, amount }: Row) => amount !== null && classOf(kind, amount) === 'commission';

const moneyOf = ({ amount, currency }: Row) => `${amount} ${currency}`;

/** False where both have an id or a sub-ID and these differ, or their customers begin otherwise. */
function mayBeOne(a: Row, b: Row): boolean {
  const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
  return (
    !differ(a.externalId, b.externalId) &&
    !differ(a.subId, b.subId) &&
    !differ(initialOf(a.customer), initialOf(b.customer))
  );
}

const initialOf = (customer: string | null) => customer?.slice(0, 1).toLowerCase() ?? null;
