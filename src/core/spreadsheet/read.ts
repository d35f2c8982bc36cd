import { articleUrl } from '../articles/address.ts';
import type { Day, Month } from '../calendar.ts';
import { textOfCsv } from '../csv-text.ts';
import { isCurrency } from '../money.ts';
import { splitCurrency } from '../statements/column-score.ts';
import { currencyOfUnit } from '../statements/currency-signs.ts';
import { guessOrderIn } from '../statements/date-order.ts';
import type { DateOrder } from '../statements/dates.ts';
import { readDay } from '../statements/dates.ts';
import type { Read } from '../statements/error.ts';
import { type DecimalMark, guessDecimalMark, notACurrency, readMoney } from '../statements/money.ts';
import type { StatementTable } from '../statements/table.ts';
import { cellsOf, currenciesIn } from '../statements/values.ts';
import { isBlank } from '../statements/words.ts';
import { readHours, readWhole } from './cells.ts';
import { guessSheetColumns, moneyFields, type SheetColumns, type SheetField } from './columns.ts';
import { readMonth } from './month.ts';
import { rateDifference } from './rate.ts';

/** The author's choices about a spreadsheet; anything left out is guessed. */
export type SheetChoice = {
  columns?: Partial<SheetColumns>;
  dateOrder?: DateOrder | null;
  decimalMark?: DecimalMark | null;
  currency?: string;
};

/** How a spreadsheet is read. */
export type SheetFormat = {
  columns: SheetColumns;
  dateOrder: DateOrder | null;
  decimalMark: DecimalMark | null;
  /** For amounts that name no currency themselves. */
  currency: string;
  /** An example of a cell that can be read in two ways, which only the author can settle; null: there is none. */
  unclear: { dateOrder: string | null; decimalMark: string | null };
};

/** What one row says about an article or a month. Amounts in minor units of `currency`; null is not said. */
export type SheetRow = {
  line: number;
  /** Null where the row names its article by the title alone, or none at all. */
  url: string | null;
  title: string | null;
  /** Its amounts are those of this month; null: all up to now. */
  month: Month | null;
  /** The name of the program that it is of. */
  program: string | null;
  publishedOn: Day | null;
  wordCount: number | null;
  seconds: number | null;
  clicks: (number | null)[];
  conversions: number | null;
  firstOrder: number | null;
  recurring: number | null;
  currency: string;
  /** Cells that could not be read and were left out, and a rate that doesn't fit: in plain words. */
  notes: string[];
};

/**
 * Columns and formats: the author's choices hold, the rest is guessed from names and cells. `expected`: the
 * author's currency.
 */
export function sheetFormat(table: StatementTable, choice: SheetChoice, expected: string): SheetFormat {
  const columns = guessSheetColumns(table, choice.columns ?? {});
  const dates = guessOrderIn(table, columns.publishedOn);
  const currency = choice.currency ?? headerCurrency(columns, expected) ?? expected;
  const mark = guessDecimalMark(
    moneyFields.slice(0, 2).flatMap((field) => cellsOf(table, columns[field])),
    currenciesIn(table, columns.currency, currency),
  );
  return {
    columns,
    dateOrder: choice.dateOrder ?? dates.order,
    decimalMark: choice.decimalMark ?? mark.mark,
    currency,
    unclear: {
      dateOrder: choice.dateOrder ? null : dates.ambiguous,
      decimalMark: choice.decimalMark ? null : mark.ambiguous,
    },
  };
}

/** The currency in a column's name, as in `First order (€)`. */
function headerCurrency(columns: SheetColumns, expected: string): string | null {
  for (const field of moneyFields) {
    const { unit } = splitCurrency(columns[field] ?? '');
    const code = unit === null ? null : currencyOfUnit(unit, expected);
    if (code !== null && isCurrency(code)) return code;
  }
  return null;
}

/** The author's time zone, and the day on which it is read: a month without a year is the latest by it. */
export type ReadAt = { timeZone: string; today: Day };

/** One line: a row of an article or a month, or why it is none. */
export type SheetLine =
  | { row: SheetRow }
  | { line: number; ignored: string }
  | { line: number; error: string };

/** Reads every line below the column names. A cell that can't be read is noted and left out of its row. */
export function readSheet(table: StatementTable, format: SheetFormat, at: ReadAt): SheetLine[] {
  const read = table.rows.map(({ line, cells }): SheetLine => {
    const cellOf = (field: SheetField) => {
      const column = format.columns[field];
      const text = column === null ? '' : (cells[table.columns.indexOf(column)] ?? '');
      return isBlank(text) ? '' : text;
    };
    return readLine(line, cells, cellOf, format, at);
  });
  const skipped = table.skipped.map(({ line, reason }) => ({ line, ignored: skipWords[reason] }));
  const broken = table.problems.map(({ line, message }) => ({ line, error: message }));
  return [...read, ...skipped, ...broken].sort((a, b) => lineOf(a) - lineOf(b));
}

const skipWords = {
  'title line': 'A title above the table.',
  'totals row': 'A totals row.',
  'column names again': 'The column names again.',
  note: 'A note.',
  'another table': 'Another table.',
};

/** The line of the file that a reading is of. */
export function lineOf(item: SheetLine): number {
  return 'row' in item ? item.row.line : item.line;
}

type CellOf = (field: SheetField) => string;

function readLine(
  line: number,
  cells: readonly string[],
  cellOf: CellOf,
  format: SheetFormat,
  at: ReadAt,
): SheetLine {
  const address = cellOf('url');
  const title = textOfCsv(cellOf('title'));
  const monthCell = cellOf('month');
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 1 && monthCell === '' && articleUrl(filled[0] ?? '') === null) {
    return { line, ignored: `"${filled[0]}" stands alone: a heading, not an article.` };
  }
  if (address === '' && title === '' && !/\d|\p{L}/u.test(monthCell)) {
    return { line, ignored: 'Names no article and no month: a totals row or a note.' };
  }
  const url = address === '' ? null : articleUrl(address);
  if (address !== '' && url === null) return { line, error: `"${address}" is not a web address.` };
  const month = monthCell === '' ? null : readMonth(monthCell, at.today);
  if (month?.ok === false) return { line, error: `${format.columns.month}: ${month.message}` };
  const row = rowOf(line, { url, title: title || null, month: month?.value ?? null }, cellOf, format, at);
  return { row: row.month === null ? row : monthRow(row) };
}

/** Keeps money and customers of a month's row; its other cells are not about that month alone. */
function monthRow(row: SheetRow): SheetRow {
  const { wordCount, seconds, clicks } = row;
  const left = [wordCount, seconds, ...clicks].some((value) => value !== null);
  const notes = left
    ? [...row.notes, 'Words, hours and clicks are not taken from a month’s row.']
    : row.notes;
  return { ...row, wordCount: null, seconds: null, clicks: [null, null, null], notes };
}

function rowOf(
  line: number,
  of: Pick<SheetRow, 'url' | 'title' | 'month'>,
  cellOf: CellOf,
  format: SheetFormat,
  { timeZone }: ReadAt,
): SheetRow {
  const notes: string[] = [];
  const take = <T>(field: SheetField, read: (text: string) => Read<T>): T | null => {
    const text = cellOf(field);
    if (text === '') return null;
    const result = read(text);
    if (result.ok) return result.value;
    notes.push(`${format.columns[field] ?? field}: ${result.message} Left out.`);
    return null;
  };
  const stated = statedCurrency(cellOf('currency'), format.currency, notes);
  const money = (text: string) =>
    readMoney(text, {
      mark: format.decimalMark ?? '.',
      stated,
      fallback: format.currency,
      inMinorUnits: false,
      fractions: false,
    });
  const firstOrder = take('firstOrder', money);
  const recurring = take('recurring', money);
  const mixed = firstOrder && recurring && firstOrder.currency !== recurring.currency;
  if (mixed)
    notes.push(`Recurring: in ${recurring.currency}, the first orders in ${firstOrder.currency}. Left out.`);
  const row: SheetRow = {
    line,
    ...of,
    program: cellOf('program') || null,
    publishedOn: take('publishedOn', (text) => readDay(text, format.dateOrder, timeZone)),
    wordCount: take('wordCount', readWhole),
    seconds: take('hours', readHours),
    clicks: [take('clicks1', readWhole), take('clicks2', readWhole), take('clicks3', readWhole)],
    conversions: take('conversions', readWhole),
    firstOrder: firstOrder?.amount ?? null,
    recurring: mixed ? null : (recurring?.amount ?? null),
    currency: firstOrder?.currency ?? recurring?.currency ?? stated ?? format.currency,
    notes,
  };
  const difference = rateDifference(cellOf('rate'), row, format.decimalMark ?? '.');
  return difference === null ? row : { ...row, notes: [...notes, difference] };
}

function statedCurrency(text: string, expected: string, notes: string[]): string | null {
  if (text === '') return null;
  const code = currencyOfUnit(text, expected) ?? text;
  if (isCurrency(code)) return code;
  notes.push(`${notACurrency(text)} Taken as ${expected}.`);
  return null;
}
