import { isCurrency, roundHalfUp } from '../money.ts';
import { sum, sumKnown } from '../sums.ts';
import { splitCurrency } from './column-score.ts';
import { type Mapping, moneyFields } from './mapping.ts';
import { isMoneyText, readMoney } from './money.ts';
import type { TableRecord } from './records.ts';
import type { StatementTable } from './table.ts';
import { cellsOf, currencyReader, type Format, moneyFormat } from './values.ts';
import { isBlank } from './words.ts';

/** A total that a statement gives for a column of money, against the rows that were read. Minor units. */
export type TotalCheck = {
  line: number;
  column: string;
  stated: number;
  read: number;
  currency: string;
  /** True for the column of the author's commissions. */
  isCommission: boolean;
};

type ReadAmount = { line: number; amount: number | null; currency: string };

/** An amount with the fraction that rounding left out: a statement adds up its exact amounts, not rounded ones. */
type ReadExactly = ReadAmount & { rest: number };

/**
 * Checks each totals row of a statement against the sums of the columns above it (below it where nothing is above), or
 * of those since the last totals row if that fits: a subtotal. It covers all money columns that the row fills, first the commissions, of which
 * `amounts` were read. `currency` (ISO 4217) is the program's.
 */
export function checkTotals(
  table: StatementTable,
  mapping: Mapping,
  currency: string,
  amounts: readonly ReadAmount[],
): TotalCheck[] {
  const totals = table.skipped.filter(({ reason }) => reason === 'totals row');
  if (totals.length === 0) return [];
  return moneyColumns(table, mapping, totals).flatMap((column) => {
    const read = columnReader(table, mapping, column, currency);
    const isCommission = column === mapping.amount;
    const exact = table.rows.map((row) => ({ line: row.line, ...read(row) }));
    const above = isCommission ? withRests(amounts, exact) : exact;
    return checkColumn(totals, above, read).map((check) => ({ ...check, column, isCommission }));
  });
}

function withRests(amounts: readonly ReadAmount[], exact: readonly ReadExactly[]): ReadExactly[] {
  const rests = new Map(exact.map(({ line, rest }) => [line, rest]));
  return amounts.map((item) => ({ ...item, rest: item.amount === null ? 0 : (rests.get(item.line) ?? 0) }));
}

/** The column of the commissions, the other ones that the mapping names, and those that are money by their name or cells. */
function moneyColumns(table: StatementTable, mapping: Mapping, totals: readonly TableRecord[]): string[] {
  const named = moneyFields.map((field) => mapping[field]).filter((name) => name !== null);
  const others = table.columns.filter((name, index) => {
    const cells = [...cellsOf(table, name), ...totals.map((row) => row.cells[index] ?? '')];
    const filled = cells.filter((cell) => !isBlank(cell));
    const isMoney = splitCurrency(name).unit !== null || filled.every(isMoneyText);
    return isMoney && filled.length > totals.length;
  });
  return [...new Set([...named, ...others])];
}

type ReadCell = (row: TableRecord) => Omit<ReadExactly, 'line'>;

function columnReader(table: StatementTable, mapping: Format, column: string, currency: string): ReadCell {
  const index = table.columns.indexOf(column);
  const stated = currencyReader(table, mapping, currency);
  const format = moneyFormat(table, mapping, { column, currency });
  const fallback = mapping.defaultCurrency ?? currency;
  return (row) => {
    const text = row.cells[index] ?? '';
    const nothing = { amount: null, currency: stated(row) ?? fallback, rest: 0 };
    if (isBlank(text)) return nothing;
    const read = readMoney(text, { ...format, stated: stated(row), fallback });
    return read.ok ? read.value : nothing;
  };
}

function checkColumn(totals: readonly TableRecord[], amounts: readonly ReadExactly[], read: ReadCell) {
  const currencies = new Set(amounts.map((item) => item.currency));
  let subtotalFrom = 0;
  return totals.flatMap((row) => {
    const from = subtotalFrom;
    subtotalFrom = row.line;
    const { amount: stated, currency: own } = read(row);
    const only = currencies.size === 1 ? [...currencies][0] : undefined;
    const unit = only ?? own;
    if (stated === null || !isCurrency(unit)) return [];
    const alike = amounts.filter((item) => item.currency === unit);
    const before = alike.filter((item) => item.line < row.line);
    // Some exports have their totals first, right below the column names.
    const above = before.length === 0 ? alike : before;
    const part = sumRead(above.filter((item) => item.line > from));
    return [{ line: row.line, stated, read: part === stated ? part : sumRead(above), currency: unit }];
  });
}

function sumRead(items: readonly ReadExactly[]): number {
  const rest = sum(items.map((item) => item.rest));
  return (sumKnown(items.map(({ amount }) => amount)) ?? 0) + roundHalfUp(rest);
}
