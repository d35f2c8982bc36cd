import { saysCommissionCurrency, saysCurrency, saysState, scoreOf } from './column-score.ts';
import { isDateNumber, looksLikeDate } from './dates.ts';
import { fieldsByValues } from './guess-by-values.ts';
import { type ColumnField, columnFields, type PartialMapping } from './mapping.ts';
import type { StatementTable } from './table.ts';
import { cellsOf } from './values.ts';
import { foldHeader, isBlank } from './words.ts';

export type Columns = Record<ColumnField, string | null>;

/** The surest first: a column that one field has taken is not offered to the next. The id comes last, elsewhere. */
const order: readonly Exclude<ColumnField, 'externalId'>[] = [
  'date',
  'amount',
  'currency',
  'clicks',
  'status',
  'kind',
  'originalExternalId',
  'originalAmount',
  'customer',
  'subId',
  'planPrice',
  'product',
  'coupon',
  'referrer',
  'landingPage',
  'link',
  'payoutId',
];

/** How many cells are looked at to confirm what a column's name says. */
const sampleSize = 2000;

/**
 * Which column stands for what, except `externalId`: what is given is kept (null: none), the rest is guessed from the
 * columns' names and confirmed by their cells, or from the cells alone if no name fits.
 */
export function guessColumns(table: StatementTable, given: PartialMapping): Columns {
  const taken = new Set(columnFields.map((field) => given[field]));
  const columns: Columns = { ...noColumns };
  for (const field of columnFields) columns[field] = given[field] ?? null;
  for (const field of order) {
    if (given[field] !== undefined) continue;
    const found = findColumn(table, field, taken, columns.amount);
    columns[field] = found;
    taken.add(found);
  }
  return withUnnamed(table, columns, given);
}

const noColumns: Columns = {
  date: null,
  customer: null,
  kind: null,
  planPrice: null,
  amount: null,
  currency: null,
  status: null,
  externalId: null,
  subId: null,
  clicks: null,
  product: null,
  originalAmount: null,
  originalExternalId: null,
  link: null,
  coupon: null,
  referrer: null,
  landingPage: null,
  payoutId: null,
};

function withUnnamed(table: StatementTable, columns: Columns, given: PartialMapping): Columns {
  const nameless = table.columns
    .filter((column) => columnFields.every((field) => scoreOf(column, field) === null))
    .filter((column) => columnFields.every((field) => columns[field] !== column))
    .map((column) => ({ column, cells: sample(table, column) }));
  const unnamed = { ...columns };
  const found = fieldsByValues(nameless);
  for (const field of columnFields) {
    if (columns[field] === null && given[field] === undefined) unnamed[field] = found[field] ?? null;
  }
  return unnamed;
}

/**
 * Columns that could stand for a field by their names, the best first. Ties go by name, so the order of columns
 * makes no difference.
 */
export function columnsNamedFor(
  table: StatementTable,
  field: ColumnField,
  taken: ReadonlySet<unknown>,
): string[] {
  const scored = table.columns.flatMap((column) => {
    const score = taken.has(column) ? null : scoreOf(column, field);
    return score === null ? [] : [{ column, score }];
  });
  scored.sort((a, b) => a.score - b.score || (a.column < b.column ? -1 : 1));
  return scored.map(({ column }) => column);
}

function findColumn(
  table: StatementTable,
  field: Exclude<ColumnField, 'externalId'>,
  taken: ReadonlySet<unknown>,
  amount: string | null,
): string | null {
  const holds = (column: string) =>
    confirmed(field, sample(table, column)) && !(field === 'status' && isPlace(table, column));
  const named = columnsNamedFor(table, field, taken).find(holds);
  if (named !== undefined) return named;
  const free = table.columns.filter((column) => !taken.has(column));
  if (field === 'date') return onlyDates(table, free);
  if (field === 'status')
    return onlyOne(free, (column) => saysState(column) && areAll(sample(table, column), isYesOrNo));
  return field === 'currency' ? nearestCurrency(currencyColumns(table), amount) : null;
}

/** `State` beside a country or a city is a part of the customer's address. */
function isPlace({ columns }: StatementTable, column: string): boolean {
  return (
    foldHeader(column) === 'state' &&
    columns.some((other) => /\b(country|city|zip)\b/.test(foldHeader(other)))
  );
}

/** The one column of dates, in every row or else where it is filled. */
function onlyDates(table: StatementTable, columns: readonly string[]): string | null {
  return (
    onlyOne(columns, (column) => areAll(cellsOf(table, column), looksLikeDate)) ??
    onlyOne(columns, (column) => areAll(sample(table, column), looksLikeDate))
  );
}

function onlyOne(columns: readonly string[], test: (column: string) => boolean): string | null {
  const [only, ...others] = columns.filter(test);
  return only !== undefined && others.length === 0 ? only : null;
}

const areAll = (cells: readonly string[], test: (cell: string) => boolean) =>
  cells.length > 0 && cells.every(test);

const isYesOrNo = (cell: string) => /^(true|false|yes|no|y|n|0|1|ja|nein|oui|non|s[ií])$/i.test(cell);

/** Columns that say a currency, by whatever name. */
export function currencyColumns(table: StatementTable): string[] {
  return table.columns.filter(
    (column) => saysCurrency(column) && confirmed('currency', sample(table, column)),
  );
}

/**
 * The column of the commission's currency among several: by its name, else the one whose name begins like the
 * amount's.
 */
function nearestCurrency(columns: readonly string[], amount: string | null): string | null {
  const own = columns.filter(saysCommissionCurrency);
  const candidates = own.length > 0 ? own : columns;
  const shared = candidates.map((column) => sharedStart(column, amount ?? ''));
  const most = Math.max(...shared);
  return onlyOne(candidates, (column) => sharedStart(column, amount ?? '') === most);
}

function sharedStart(a: string, b: string): number {
  const differs = [...a].findIndex((letter, i) => letter !== b[i]);
  return differs < 0 ? a.length : differs;
}

function sample(table: StatementTable, column: string): string[] {
  return cellsOf(table, column)
    .filter((cell) => !isBlank(cell))
    .slice(0, sampleSize);
}

/** Half of the filled cells are enough; what does not fit is reported row by row. */
function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && 2 * cells.filter(test).length >= cells.length;
}

const isMoneyish = (cell: string) =>
  /\p{Nd}/u.test(cell) &&
  !/%/.test(cell) &&
  !looksLikeDate(cell) &&
  cell.replace(/[^\p{L}]/gu, '').length <= 3;

const isAddressish = (cell: string) => /[./]/.test(cell);

const isDateish = (cell: string) => looksLikeDate(cell) || isDateNumber(cell);

/** True if a column's filled cells look like those of the field. */
export function confirmed(field: Exclude<ColumnField, 'externalId'>, cells: readonly string[]): boolean {
  switch (field) {
    case 'date':
      return mostly(cells, isDateish);
    case 'amount':
    case 'planPrice':
    case 'originalAmount':
      return mostly(cells, isMoneyish);
    case 'currency':
      // Unknown currency words count too, and are reported row by row: if the column were ignored, amounts
      // would silently get the program's currency.
      return mostly(cells, (cell) => !/\d/.test(cell));
    case 'clicks':
      return mostly(cells, (cell) => /^\d[\d.,'’ ]*$/.test(cell));
    case 'kind':
    case 'status':
      return isVocabulary(cells);
    case 'link':
      return mostly(cells, isAddressish);
    case 'referrer':
    case 'landingPage':
      return cells.some(isAddressish);
    default:
      return cells.length > 0 && !mostly(cells, looksLikeDate);
  }
}

/** A few recurring words, not free text, dates or amounts. */
function isVocabulary(cells: readonly string[]): boolean {
  return new Set(cells).size <= 20 && !mostly(cells, (cell) => isDateish(cell) || /\d[.,]\d/.test(cell));
}
