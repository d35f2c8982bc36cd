import { isCurrency } from '../money.ts';
import { columnNames, commissionWords, notMoneyWords } from './column-names.ts';
import { isDateNumber, looksLikeDate } from './dates.ts';
import { fieldsByValues } from './guess-by-values.ts';
import { type ColumnField, columnFields, type PartialMapping } from './mapping.ts';
import { currencyOfUnit } from './money.ts';
import type { StatementTable } from './table.ts';
import { cellsOf } from './values.ts';
import { foldHeader, isBlank } from './words.ts';

export type Columns = Record<ColumnField, string | null>;

/** The surest first: a column that one field has taken is not offered to the next. The id comes last, elsewhere. */
const order: readonly Exclude<ColumnField, 'externalId'>[] = [
  ...([
    'date',
    'amount',
    'currency',
    'clicks',
    'status',
    'kind',
    'originalExternalId',
    'originalAmount',
  ] as const),
  ...(['customer', 'subId', 'planPrice', 'product', 'coupon'] as const),
  ...(['referrer', 'landingPage', 'link', 'payoutId'] as const),
];

/** Cells looked at when a name is checked against what stands below it. */
const sampleSize = 2000;

/**
 * Which column stands for what, all but `externalId`: what is given holds (null: none), the rest
 * is guessed from the columns' names and confirmed by their cells, and where no name speaks of it
 * from the cells alone.
 */
export function guessColumns(table: StatementTable, given: PartialMapping): Columns {
  const taken = new Set(columnFields.map((field) => given[field]));
  const columns: Columns = { ...noColumns };
  for (const field of columnFields) columns[field] = given[field] ?? null;
  for (const field of order) {
    if (given[field] !== undefined) continue;
    const found = findColumn(table, field, taken);
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

/** Columns that could stand for a field by their name, the best first; ties by name, so that column order doesn't matter. */
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
): string | null {
  const holds = (column: string) => confirmed(field, sample(table, column));
  const named = columnsNamedFor(table, field, taken).find(holds);
  if (named !== undefined || field !== 'date') return named ?? null;
  const dates = table.columns.filter(
    (column) => !taken.has(column) && cellsOf(table, column).every((cell) => looksLikeDate(cell)),
  );
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/** Place of a column's name in the field's list; null where the name says something else. */
function scoreOf(column: string, field: ColumnField): number | null {
  const names = columnNames[field];
  const exact = names.indexOf(foldHeader(column));
  const bare = names.indexOf(foldHeader(splitCurrency(column).name));
  const place = exact >= 0 ? exact : bare;
  if (place >= 0) return place;
  return field === 'amount' && namesCommission(column) ? genericAmountFrom() - 0.5 : null;
}

/** A longer name with "commission" in it beats a mere "amount". */
const genericAmountFrom = () => columnNames.amount.indexOf('amount');

/** True for a name that says commission in so many words, and not just money. */
export function saysCommission(column: string): boolean {
  const score = scoreOf(column, 'amount');
  return score !== null && score < genericAmountFrom();
}

function namesCommission(column: string): boolean {
  const words = foldHeader(splitCurrency(column).name).split(' ');
  return (
    commissionWords.some((word) => words.includes(word)) &&
    !words.some((word) => notMoneyWords.includes(word))
  );
}

const signAtEnd = /^(.*?\S)[\s_]*[([]?((?:\p{Lu}{1,2})?\p{Sc})[)\]]?$/u;
const codeAtEnd = /^(.*?\S)(?:[\s_,]+|[\s_]*[([])(?:in )?([A-Z]{3})[)\]]?$/;
const codeInCamelCase = /^(.*?[a-z])(Usd|Eur|Gbp|Cad|Aud|Chf|Jpy)$/;

/** Longer ones are no names, and the patterns above take the square of a length. */
const LONGEST_NAME = 200;

/** A column's name without the currency at its end: `Commission USD`, `Ad Fees($)`, `amountUsd`. */
export function splitCurrency(column: string): { name: string; unit: string | null } {
  if (column.length > LONGEST_NAME) return { name: column, unit: null };
  for (const pattern of [signAtEnd, codeAtEnd, codeInCamelCase]) {
    const [, name, unit] = pattern.exec(column) ?? [];
    const code = unit === undefined ? null : currencyOfUnit(unit, '');
    if (name !== undefined && unit !== undefined && code !== null && isCurrency(code)) return { name, unit };
  }
  return { name: column, unit: null };
}

function sample(table: StatementTable, column: string): string[] {
  return cellsOf(table, column)
    .filter((cell) => !isBlank(cell))
    .slice(0, sampleSize);
}

/** Half of the filled cells are enough: what does not fit is reported row by row. */
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

function confirmed(field: Exclude<ColumnField, 'externalId'>, cells: readonly string[]): boolean {
  switch (field) {
    case 'date':
      return mostly(cells, isDateish);
    case 'amount':
    case 'planPrice':
    case 'originalAmount':
      return mostly(cells, isMoneyish);
    case 'currency':
      return mostly(cells, (cell) => /^[a-z]{3}$/i.test(cell) || /^\p{Sc}$/u.test(cell));
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

/** A few words that come back, not free text, dates or amounts. */
function isVocabulary(cells: readonly string[]): boolean {
  return new Set(cells).size <= 20 && !mostly(cells, (cell) => isDateish(cell) || /\d[.,]\d/.test(cell));
}
