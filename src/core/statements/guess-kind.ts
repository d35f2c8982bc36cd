import { timesRate } from '../money.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { Terms } from '../programs/terms.ts';
import { guessDateOrder, readDay } from './dates.ts';
import type { ReadMoney } from './money.ts';
import type { TableRecord } from './records.ts';
import type { RowKind } from './row.ts';
import type { StatementTable } from './table.ts';
import { cellReader, cellsOf, type Format, moneyReader } from './values.ts';

type Sale = { amount: ReadMoney; planPrice: number | null; terms: Terms };

/**
 * Whether each row is a first order or a recurring commission, by its commission as a rate of its plan price; null if
 * the terms don't tell, as for a row without a commission.
 */
export function salesByTerms(
  table: StatementTable,
  format: Format,
  program: Program,
): ('first-order' | 'recurring' | null)[] {
  if (program.terms.every(({ terms }) => terms.recurring === null))
    return table.rows.map(() => 'first-order');
  const saleOf = saleReader(table, format, program);
  return table.rows.map((row) => {
    const sale = saleOf(row);
    const [only, ...others] = (['first-order', 'recurring'] as const).filter(
      (kind) => sale && fits(kind, sale),
    );
    return only && others.length === 0 ? only : null;
  });
}

/**
 * The one kind of all rows of a statement without a kind column: the kind whose rate (or flat
 * amount) in the program's terms gives every commission from its plan price; else a first order
 * where the program pays nothing recurring. Null where only the author can tell.
 */
export function kindByTerms(table: StatementTable, format: Format, program: Program): RowKind | null {
  const sales = salesIn(table, format, program);
  const fitting = (['first-order', 'recurring', 'flat'] as const).filter(
    (kind) => sales.length > 0 && sales.every((sale) => fits(kind, sale)),
  );
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  return program.terms.every(({ terms }) => terms.recurring === null) ? 'first-order' : null;
}

function salesIn(table: StatementTable, format: Format, program: Program): Sale[] {
  const saleOf = saleReader(table, format, program);
  return table.rows.flatMap((row) => saleOf(row) ?? []);
}

function saleReader(
  table: StatementTable,
  format: Format,
  program: Program,
): (row: TableRecord) => Sale | null {
  const cell = cellReader(table, format);
  const money = moneyReader(table, format, program.currency);
  const order = format.dateOrder ?? guessDateOrder(cellsOf(table, format.date)).order;
  return (row) => {
    const amount = money(row, 'amount');
    if (!amount.ok || amount.value === null || amount.value.amount <= 0) return null;
    const price = money(row, 'planPrice');
    const day = readDay(cell(row, 'date'), order, 'UTC');
    const terms = termsOn(program, day.ok ? day.value : '9999-12-31');
    return { amount: amount.value, planPrice: price.ok ? (price.value?.amount ?? null) : null, terms };
  };
}

function fits(kind: 'first-order' | 'recurring' | 'flat', { amount, planPrice, terms }: Sale): boolean {
  if (kind === 'flat') return terms.flat?.amount === amount.amount;
  const { firstOrder, recurring } = terms;
  const rates = kind === 'first-order' ? [firstOrder?.rate] : [recurring?.rate, recurring?.rateAfterUpgrade];
  return rates.some(
    (rate) =>
      typeof rate === 'number' &&
      planPrice !== null &&
      Math.abs(timesRate(planPrice, amount.currency, rate) - amount.amount) <= 1,
  );
}
