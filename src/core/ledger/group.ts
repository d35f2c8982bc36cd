import { keyOf } from '../ids.ts';
import { classOf } from '../statements/identity.ts';
import type { StatementRow } from '../statements/row.ts';
import { byDay } from './order.ts';

type Named = Pick<StatementRow, 'customer' | 'originalExternalId' | 'externalId' | 'key'>;

/**
 * Names the rows that a row says itself to belong with: those of one customer, or of one order where
 * it names no customer. By an id, rows of several groups may have to be understood together: see
 * `groupEntries`.
 */
export function groupOf({ customer, originalExternalId, externalId, key }: Named): string {
  return customer === null
    ? keyOf('order', originalExternalId ?? externalId ?? key)
    : keyOf('customer', customer);
}

/** The customer of a group; null for an order's. */
export function customerOfGroup(group: string): string | null {
  const parts: unknown = JSON.parse(group);
  if (!Array.isArray(parts) || parts[0] !== 'customer') return null;
  return typeof parts[1] === 'string' ? parts[1] : null;
}

/**
 * The id of the row that a row corrects; null for a row that corrects none. A refund that names no
 * other id is known by the id of what it takes back.
 */
export function correctedId(
  row: Pick<StatementRow, 'kind' | 'amount' | 'externalId' | 'originalExternalId'>,
): string | null {
  return row.originalExternalId ?? (takesBack(row) ? row.externalId : null);
}

/** True for a row that takes money back: a refund, or a negative amount whatever its kind. */
export function takesBack({ kind, amount }: Pick<StatementRow, 'kind' | 'amount'>): boolean {
  return classOf(kind, amount) === 'refund';
}

type Tied = Named & Pick<StatementRow, 'day' | 'line' | 'kind' | 'amount'>;

/**
 * Entries by the group they are derived in. A correction goes where the row that it names by id goes,
 * and takes its customer on; so which rows came first, or from which file, makes no difference.
 */
export function groupEntries<T extends Tied>(entries: readonly T[]): Map<string, T[]> {
  const ordered = [...entries].sort(byDay);
  const homeOf = homes(ordered);
  const groups = new Map<string, T[]>();
  for (const entry of ordered) {
    const group = homeOf(entry);
    const customer = customerOfGroup(group);
    const rows = groups.get(group) ?? [];
    rows.push(customer === entry.customer ? entry : { ...entry, customer });
    groups.set(group, rows);
  }
  return groups;
}

function homes<T extends Tied>(ordered: readonly T[]): (entry: T) => string {
  const originals = Map.groupBy(
    ordered.filter((entry) => !takesBack(entry)),
    (entry) => entry.externalId,
  );
  const corrections = Map.groupBy(ordered, correctedId);
  const homeOf = (entry: T, seen: readonly T[]): string => {
    const id = correctedId(entry);
    if (id === null) return groupOf(entry);
    const path = [...seen, entry];
    const original = originals.get(id)?.find((item) => !path.includes(item));
    if (original) return homeOf(original, path);
    const named =
      entry.customer === null ? corrections.get(id)?.find((item) => item.customer !== null) : entry;
    return groupOf({ ...entry, customer: named?.customer ?? null });
  };
  return (entry) => homeOf(entry, []);
}
