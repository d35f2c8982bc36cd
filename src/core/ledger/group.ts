import { keyOf } from '../ids.ts';
import { classOf, correctable } from '../statements/identity.ts';
import type { StatementRow } from '../statements/row.ts';
import { byDay } from './order.ts';

type Grouped = Pick<StatementRow, 'customer' | 'originalExternalId' | 'externalId' | 'key'>;

/**
 * The group that a row belongs to: its customer's, or its order's if it names no customer. Rows of different
 * groups affect each other only if one corrects the other: see `groupEntries`.
 */
export function groupOf({ customer, originalExternalId, externalId, key }: Grouped): string {
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

/** True for a row that takes money back: a refund, or a negative amount whatever its kind. */
export function takesBack({ kind, amount }: Pick<StatementRow, 'kind' | 'amount'>): boolean {
  return classOf(kind, amount) === 'refund';
}

/**
 * The id of the row that this one takes money back from; null for a row that takes nothing back. A refund that
 * names no other id carries the id of its sale.
 */
export function correctedId(
  row: Pick<StatementRow, 'kind' | 'amount' | 'externalId' | 'originalExternalId'>,
): string | null {
  return takesBack(row) ? (row.originalExternalId ?? row.externalId) : null;
}

type Tied = Grouped & Pick<StatementRow, 'day' | 'line' | 'kind' | 'amount'>;

/**
 * Entries by the group in which they are derived. A correction joins the group of the row that it names by id,
 * customer included, whichever came first and from whichever file.
 */
export function groupEntries<T extends Tied>(entries: readonly T[]): T[][] {
  const originals = Map.groupBy(entries.filter(canBeCorrected).sort(byDay), (entry) => entry.externalId);
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const id = correctedId(entry);
    const original = id === null ? undefined : originals.get(id)?.[0];
    const group = groupOf(original ?? entry);
    const customer = customerOfGroup(group);
    const rows = groups.get(group) ?? [];
    rows.push(customer === entry.customer ? entry : { ...entry, customer });
    groups.set(group, rows);
  }
  return [...groups.values()];
}

function canBeCorrected({ kind, amount, externalId }: Tied): boolean {
  return externalId !== null && correctable.some((rowClass) => rowClass === classOf(kind, amount));
}
