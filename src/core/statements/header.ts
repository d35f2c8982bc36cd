import { isCurrency } from '../money.ts';
import { looksLikeDate } from './dates.ts';
import { StatementError } from './error.ts';
import { splitMoney } from './money.ts';
import { parseRecords, type TableRecord } from './records.ts';

const delimiters = [',', ';', '\t', '|'];
/** Title lines above the column names are searched this far. */
const searched = 10;
const sampleSize = 60;

type Header = { delimiter: string; line: number };
type Reading = { delimiter: string; clean: boolean };
/** `trust` counts what speaks for the delimiter: matching quotation marks, and values below the names. */
type Candidate = Header & { trust: number; names: number; fit: number };

/**
 * The delimiter of a text, and the line with the column names: the widest row of names, not
 * numbers or dates, that rows of like width follow. Throws StatementError `no-table`, or
 * `no-header` where the rows are there and the names are not.
 */
export function findHeader(text: string): Header {
  const samples = delimiters.map((delimiter) => ({
    delimiter,
    ...parseRecords(text, delimiter, sampleSize),
  }));
  const candidates = samples.flatMap(({ delimiter, records, openQuote, badQuotes }) =>
    candidatesIn(records, { delimiter, clean: openQuote === null && badQuotes.size === 0 }),
  );
  const best = candidates.sort(
    (a, b) => b.trust - a.trust || b.names - a.names || b.fit - a.fit || a.line - b.line,
  )[0];
  if (best) return { delimiter: best.delimiter, line: best.line };
  throw withoutHeader(samples.map((sample) => sample.records));
}

function candidatesIn(records: readonly TableRecord[], reading: Reading): Candidate[] {
  if (isProse(records)) return [];
  return records.slice(0, searched).flatMap((record, i) => {
    const names = record.cells.filter((cell) => cell !== '');
    const distinct = new Set(names).size;
    if (distinct < 2 || distinct < names.length / 2 || names.some(isDatum)) return [];
    const below = records.slice(i + 1);
    const fit = share(below, (row) => isLike(row, record.cells.length));
    if (below.length > 0 && fit < 0.5) return [];
    const trust = Number(reading.clean) + Number(share(below, (row) => row.cells.some(isDatum)) >= 0.5);
    return [{ delimiter: reading.delimiter, line: record.line, trust, names: names.length, fit }];
  });
}

/** Rows may leave out empty cells at the end; a few cells too many are reported row by row. */
function isLike(row: TableRecord, width: number): boolean {
  return row.cells.length >= 2 && row.cells.length <= width + 2;
}

function share(records: readonly TableRecord[], test: (record: TableRecord) => boolean): number {
  return records.length === 0 ? 0 : records.filter(test).length / records.length;
}

/** True for a cell that is a value and no name: a date, a number, an amount, an address. */
function isDatum(cell: string): boolean {
  return (
    looksLikeDate(cell) ||
    isMoney(cell) ||
    /^[^\p{L}",;|\s]*\d[^\p{L}",;|\s]*$/u.test(cell) ||
    /^https?:|^[^\s@]+@[^\s@]+$/.test(cell)
  );
}

/** `$5` and `5 EUR`, but not a name like `sid1`. */
function isMoney(cell: string): boolean {
  const unit = splitMoney(cell)?.unit;
  return unit === null || (unit !== undefined && (/\p{Sc}/u.test(unit) || isCurrency(unit)));
}

/** Running text with separators in it: no values anywhere, and more than a word or two a cell. */
function isProse(records: readonly TableRecord[]): boolean {
  const cells = records.flatMap((record) => record.cells).filter((cell) => cell !== '');
  if (cells.some(isDatum)) return false;
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0);
  return records.length > 1
    ? words > 2 * cells.length
    : words > 4 * cells.length || /[.!?]$/.test(cells.at(-1) ?? '');
}

function withoutHeader(samples: readonly (readonly TableRecord[])[]): StatementError {
  for (const records of samples) {
    const first = records.find((record) => record.cells.length >= 2 && record.cells.some(isDatum));
    const even = first && share(records, (record) => record.cells.length === first.cells.length) >= 0.5;
    if (!first || !even) continue;
    const datum = first.cells.find(isDatum);
    return new StatementError(
      'no-header',
      `Line ${first.line} should hold column names, but it holds values ("${datum}"). Add a first line with a name for each column, like Date, Customer, Commission.`,
      first.line,
    );
  }
  return new StatementError(
    'no-table',
    'No table was found in this text: no line splits into columns by comma, semicolon, tab or pipe. Export the statement as CSV.',
    1,
  );
}
