import { isCurrency, minorDigits } from '../money.ts';
import type { Program } from '../programs/program.ts';
import { saysCents, splitCurrency } from './column-score.ts';
import { currencyOfUnit } from './currency-signs.ts';
import { guessOrderIn } from './date-order.ts';
import type { Columns } from './guess-columns.ts';
import { moneyFields, type PartialMapping } from './mapping.ts';
import { countsWholeUnits, guessDecimalMark, type MarkGuess, splitMoney } from './money.ts';
import type { Question } from './questions.ts';
import type { StatementTable } from './table.ts';
import { cellsOf, currenciesIn, type Format } from './values.ts';
import { isBlank } from './words.ts';

/** How dates and amounts of the statement are written, and what is unclear about it. */
export function guessFormat(
  table: StatementTable,
  columns: Columns,
  given: PartialMapping,
  program: Program,
): { format: Format; questions: Question[] } {
  const known = given.dateOrder;
  const dates = known ? { order: known, ambiguous: null } : guessOrderIn(table, columns.date);
  const defaultCurrency = given.defaultCurrency ?? headerCurrency(columns, program.currency);
  const currency = defaultCurrency ?? program.currency;
  const marks = decimalMarkOf(table, columns, currency);
  const units = amountUnitOf(table, columns, given, currency);
  const format: Format = {
    ...columns,
    dateOrder: dates.order,
    decimalMark: given.decimalMark ?? marks.mark,
    defaultCurrency,
    amountUnit: given.amountUnit ?? units.unit,
  };
  const questions: Question[] = [];
  if (!format.dateOrder && dates.ambiguous !== null && columns.date !== null) {
    questions.push(askDateOrder(dates.ambiguous, columns.date));
  }
  if (!format.decimalMark && marks.ambiguous !== null) questions.push(askDecimalMark(marks.ambiguous));
  if (!format.amountUnit && units.ambiguous !== null) questions.push(askAmountUnit(units.ambiguous));
  return { format, questions };
}

/** The decimal mark of the file, if its money columns agree; a column that leaves it open follows the others. */
function decimalMarkOf(table: StatementTable, columns: Columns, currency: string): MarkGuess {
  const currencies = currenciesIn(table, columns.currency, currency);
  const guesses = moneyFields.map((field) => guessDecimalMark(cellsOf(table, columns[field]), currencies));
  const found = new Set(guesses.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  const [mark = null] = found.size === 1 ? found : [];
  const unclear = guesses.find(({ ambiguous }) => ambiguous !== null)?.ambiguous ?? null;
  return { mark, ambiguous: mark === null ? unclear : null };
}

/** The currency in the name of the commission's column, else in that of the price it is a share of. */
export function headerCurrency(
  { amount, planPrice }: Pick<Columns, 'amount' | 'planPrice'>,
  expected: string,
): string | null {
  const [unit] = [amount, planPrice].flatMap((column) => splitCurrency(column ?? '').unit ?? []);
  return unit === undefined ? null : currencyOfUnit(unit, expected);
}

/**
 * The unit of amounts. APIs often count in cents and don't say so, so whole numbers of three digits or more are
 * asked about, unless the author chose the column.
 */
function amountUnitOf(
  table: StatementTable,
  columns: Columns,
  given: PartialMapping,
  currency: string,
): { unit: 'minor' | null; ambiguous: string | null } {
  const cells = cellsOf(table, columns.amount).filter((cell) => !isBlank(cell));
  const whole = cells.length > 0 && cells.every((cell) => /^-?\d+$/.test(cell));
  if (!whole || (isCurrency(currency) && minorDigits(currency) === 0)) return { unit: null, ambiguous: null };
  if ([columns.amount, columns.planPrice].some(saysCents)) return { unit: 'minor', ambiguous: null };
  const amounts = cells
    .flatMap((cell) => splitMoney(cell)?.digits ?? [])
    .filter((digits) => Number(digits) !== 0);
  const large = amounts.length >= 3 && amounts.every((digits) => digits.length >= 3);
  const ask = large && given.amount === undefined;
  return { unit: null, ambiguous: ask ? (amounts[0] ?? null) : null };
}

/**
 * Asks about minor units that nobody chose by hand if one money column shows whole units and another doesn't:
 * 20 beside a price of 99.90 is hardly 20 cents. A column whose name says cents is not asked about.
 */
export function askDoubtfulUnit(table: StatementTable, format: Format): Question | null {
  const money = moneyFields.map((field) => ({
    column: format[field],
    cells: cellsOf(table, format[field]),
  }));
  const bare = money
    .filter(({ column, cells }) => !saysCents(column) && !countsWholeUnits(cells))
    .flatMap(({ cells }) => cells.find((cell) => /[1-9]/.test(cell)) ?? []);
  const isDoubtful = format.amountUnit === 'minor' && money.some(({ cells }) => countsWholeUnits(cells));
  return isDoubtful && bare[0] !== undefined ? askAmountUnit(bare[0]) : null;
}

function askDateOrder(example: string, column: string): Question {
  return {
    field: 'dateOrder',
    message: `Which comes first in "${example}" (column "${column}"), the day or the month?`,
    options: ['dmy', 'mdy'],
  };
}

function askDecimalMark(example: string): Question {
  return {
    field: 'decimalMark',
    message: `Is the mark in "${example}" the decimal mark, or does it group thousands? Choose the decimal mark of this statement.`,
    options: ['.', ','],
  };
}

function askAmountUnit(example: string): Question {
  return {
    field: 'amountUnit',
    message: `Does "${example}" count whole units of money (major), or cents (minor)?`,
    options: ['major', 'minor'],
  };
}
