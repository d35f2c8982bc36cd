import { keyOf } from '../ids.ts';
import { classOf } from '../statements/identity.ts';
import type { StatementRow } from '../statements/row.ts';

type Grouped = Pick<StatementRow, 'customer' | 'originalExternalId' | 'externalId' | 'key'>;

/**
 * Names the rows that can only be understood together: those of one customer, or of one order where
 * the statement names no customer. Rows of different groups never touch each other.
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
