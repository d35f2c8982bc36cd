import { currencyOfUnit } from './currency-signs.ts';
import type { Read } from './error.ts';
import type { ColumnField, Mapping, MoneyField } from './mapping.ts';
import {
  countsWholeUnits,
  guessDecimalMark,
  hasFractions,
  type MoneyFormat,
  type ReadMoney,
  readMoney,
} from './money.ts';
import type { TableRecord } from './records.ts';
import type { StatementTable } from './table.ts';
import { isBlank } from './words.ts';

/** The part of a mapping that says where things stand and how numbers are written. */
export type Format = Pick<
  Mapping,
  ColumnField | 'dateOrder' | 'decimalMark' | 'defaultCurrency' | 'amountUnit'
>;

/** All cells of a column, in the order of the rows; none where there is no such column. */
export function cellsOf(table: StatementTable, column: string | null): string[] {
  const index = column === null ? -1 : table.columns.indexOf(column);
  return index < 0 ? [] : table.rows.map((row) => row.cells[index] ?? '');
}

/** Reads the cell of a field in a row: '' where the statement has no such column. */
export function cellReader(
  table: StatementTable,
  mapping: Format,
): (row: TableRecord, field: ColumnField) => string {
  const indexes = new Map(table.columns.map((name, i) => [name, i]));
  return (row, field) => {
    const column = mapping[field];
    const index = column === null ? undefined : indexes.get(column);
    return index === undefined ? '' : (row.cells[index] ?? '');
  };
}

/**
 * How the money of one column is written. The decimal mark is the mapping's, else the column's own; if the mapping
 * says minor units, a column that shows whole units is still read as whole units. `currency` (ISO 4217) is the
 * program's.
 */
export function moneyFormat(
  table: StatementTable,
  mapping: Format,
  { column, currency }: { column: string | null; currency: string },
): MoneyFormat {
  const cells = cellsOf(table, column);
  const currencies = currenciesIn(table, mapping.currency, mapping.defaultCurrency ?? currency);
  const mark = mapping.decimalMark ?? guessDecimalMark(cells, currencies).mark ?? '.';
  return {
    mark,
    fractions: hasFractions(cells, mark),
    inMinorUnits: mapping.amountUnit === 'minor' && !countsWholeUnits(cells),
  };
}

/** The currencies of a statement: those of its currency column, and the one of rows that say none. */
export function currenciesIn(table: StatementTable, column: string | null, fallback: string): string[] {
  const stated = new Set(cellsOf(table, column));
  return [fallback, ...[...stated].flatMap((cell) => currencyOfUnit(cell, fallback) ?? [])];
}

/**
 * Reads a row's money in integer minor units; null for a blank cell. `currency` (ISO 4217) is the program's.
 */
export function moneyReader(
  table: StatementTable,
  mapping: Format,
  currency: string,
): (row: TableRecord, field: MoneyField) => Read<ReadMoney | null> {
  const cell = cellReader(table, mapping);
  const stated = currencyReader(table, mapping, currency);
  const formatOf = (field: MoneyField) => moneyFormat(table, mapping, { column: mapping[field], currency });
  const formats = {
    amount: formatOf('amount'),
    planPrice: formatOf('planPrice'),
    originalAmount: formatOf('originalAmount'),
  };
  return (row, field) => {
    const text = cell(row, field);
    if (isBlank(text)) return { ok: true, value: null };
    const fallback = mapping.defaultCurrency ?? currency;
    return readMoney(text, { ...formats[field], stated: stated(row), fallback });
  };
}

/**
 * Reads the currency that a row states in its currency column, as a code in upper case, or unchanged if it isn't one;
 * null for a blank cell.
 */
export function currencyReader(
  table: StatementTable,
  mapping: Format,
  currency: string,
): (row: TableRecord) => string | null {
  const cell = cellReader(table, mapping);
  return (row) => {
    const text = cell(row, 'currency');
    return isBlank(text) ? null : (currencyOfUnit(text, mapping.defaultCurrency ?? currency) ?? text);
  };
}

/** A number of clicks: a whole number, thousands grouped or not. */
export function readCount(text: string): Read<number> {
  const plain = text.replace(/\s/gu, ' ').trim();
  if (!/^\d+$|^\d{1,3}([.,'’ ])\d{3}(\1\d{3})*$/.test(plain)) {
    return { ok: false, message: `"${text}" is not a number of clicks.` };
  }
  const value = Number(plain.replace(/\D/g, ''));
  return Number.isSafeInteger(value)
    ? { ok: true, value }
    : { ok: false, message: `"${text}" is too large.` };
}
