import { isCurrency } from '../money.ts';
import type { Mapping } from './mapping.ts';
import type { StatementTable } from './table.ts';
import { moneyReader } from './values.ts';

/** A total that a statement gives for its amount column, against the rows that were read. Minor units. */
export type TotalCheck = { line: number; column: string; stated: number; read: number; currency: string };

type ReadAmount = { line: number; amount: number | null; currency: string };

/**
 * Holds each totals row of a statement against the sum of the amounts above it, or since the last
 * totals row where that fits: a subtotal. Totals rows that say nothing in the amount column are left
 * out. `currency` (ISO 4217) is the program's.
 */
export function checkTotals(
  table: StatementTable,
  mapping: Mapping,
  currency: string,
  amounts: readonly ReadAmount[],
): TotalCheck[] {
  const column = mapping.amount;
  if (column === null) return [];
  const money = moneyReader(table, mapping, currency);
  const currencies = new Set(amounts.map((item) => item.currency));
  let subtotalFrom = 0;
  return table.skipped.flatMap((record) => {
    if (record.reason !== 'totals row') return [];
    const from = subtotalFrom;
    subtotalFrom = record.line;
    const read = money(record, 'amount');
    if (!read.ok || read.value === null) return [];
    const { amount: stated } = read.value;
    const only = currencies.size === 1 ? [...currencies][0] : undefined;
    const unit = only ?? read.value.currency;
    if (!isCurrency(unit)) return [];
    const above = amounts.filter((item) => item.line < record.line && item.currency === unit);
    const part = sum(above.filter((item) => item.line > from));
    return [{ line: record.line, column, stated, read: part === stated ? part : sum(above), currency: unit }];
  });
}

function sum(items: readonly ReadAmount[]): number {
  return items.reduce((total, { amount }) => total + (amount ?? 0), 0);
}
