import { isCurrency } from '../money.ts';
import { sum } from '../sums.ts';
import { columnNames } from './column-names.ts';
import { looksLikeDate } from './dates.ts';
import { StatementError } from './error.ts';
import { splitMoney } from './money.ts';
import { parseRecords, type TableRecord } from './records.ts';
import { foldHeader } from './words.ts';

/** Colons are part of times and addresses, so they count only if nothing else splits the lines. */
const delimiters = [[',', ';', '\t', '|'], [':']];
/** Title lines above the column names are searched this far. */
const searched = 30;
const sampleSize = 60;
/** A text up to this long is quoted if it is not a table: it often says what went wrong. */
const longestMessage = 200;

type Header = { delimiter: string; line: number };
type Sample = { delimiter: string; clean: boolean; records: TableRecord[] };
/**
 * `trust` counts evidence for the delimiter: matching quotation marks, and values below the names. `known` counts the
 * names that are known column names.
 */
type Candidate = Header & { trust: number; names: number; known: number; fit: number };

/**
 * The delimiter of a text, and the line with the column names: the widest row of names, not numbers or dates, that rows
 * of like width follow. Line 0 where dated rows stand without names, if `mayLackNames`. Throws StatementError
 * `no-table`, or `no-header` where other rows lack their names.
 */
export function findHeader(text: string, mayLackNames = false): Header {
  const after = linesOfHttp(text);
  const samples = delimiters.map((group) => group.map((delimiter) => sampleOf(text, delimiter, after)));
  for (const group of samples) {
    const candidates = group.flatMap(candidatesIn).sort(bySurety);
    const [best] = candidates;
    if (best) return { delimiter: best.delimiter, line: (candidates.find(isAbove(best)) ?? best).line };
  }
  const nameless = mayLackNames && samples.flat().find(isNameless);
  if (nameless) return { delimiter: nameless.delimiter, line: 0 };
  throw withoutHeader(
    samples.flat().map((sample) => sample.records),
    text,
  );
}

const rank = ({ names, known }: Candidate) => names + known;

function bySurety(a: Candidate, b: Candidate): number {
  return b.trust - a.trust || rank(b) - rank(a) || b.fit - a.fit || a.line - b.line;
}

/** Column names in two languages: the line above, of as many names. */
function isAbove(best: Candidate): (candidate: Candidate) => boolean {
  return ({ delimiter, line, names }) =>
    delimiter === best.delimiter && line === best.line - 1 && names === best.names;
}

/** Rows from the first line on, of like width, most of them with a date: a statement without column names. */
function isNameless({ records, clean }: Sample): boolean {
  const [first] = records;
  if (!first || !clean || first.cells.length < 2 || !first.cells.some(isDatum)) return false;
  const isRow = ({ cells }: TableRecord) => cells.length === first.cells.length && cells.some(looksLikeDate);
  return isRow(first) && share(records, isRow) >= 0.8;
}

/**
 * The number of lines in the head of a stored HTTP answer, or in a similar block of names and values: they end
 * with a blank line.
 */
function linesOfHttp(text: string): number {
  const [block = ''] = /^(HTTP\/[\d.]+ \d{3}.*\n)?([A-Za-z][\w-]*: .*\n)+\n/.exec(text) ?? [];
  return block.split('\n').length - 1;
}

function sampleOf(text: string, delimiter: string, after: number): Sample {
  const { records, openQuote, badQuotes } = parseRecords(text, delimiter, after + sampleSize);
  const clean = openQuote === null && badQuotes.size === 0;
  return { delimiter, clean, records: records.filter(({ line }) => line > after) };
}

function candidatesIn({ records, delimiter, clean }: Sample): Candidate[] {
  if (isProse(records)) return [];
  return records.slice(0, searched).flatMap((record, i) => {
    const names = record.cells.filter((cell) => cell !== '');
    const distinct = new Set(names).size;
    if (distinct < 2 || distinct < names.length / 2 || names.some(isDatum)) return [];
    // Notes below the rows don't count.
    const below = records.slice(i + 1).filter(({ cells }) => cells.length > 1);
    const fit = share(below, (row) => isLike(row, record.cells.length));
    const known = names.filter(isKnownName).length;
    if (below.length === 0 ? isAlone(records, i) && known === 0 : fit < 0.5) return [];
    const trust = Number(clean) + Number(share(below, (row) => row.cells.some(isDatum)) >= 0.5);
    return [{ delimiter, line: record.line, trust, names: names.length, known, fit }];
  });
}

/** True for the only line of columns, unless titles stand above it. */
const isAlone = (records: readonly TableRecord[], place: number) =>
  records.length === 1 || place < records.length - 1;

/** True for a known column name. A line that stands alone needs one: else it is a message. */
function isKnownName(name: string): boolean {
  return Object.values(columnNames).some((names) => names.includes(foldHeader(name)));
}

/**
 * True for a row of similar width. Empty cells at the end may be left out; a few cells too many are reported
 * row by row.
 */
function isLike(row: TableRecord, width: number): boolean {
  return row.cells.length >= 2 && row.cells.length <= width + 2;
}

function share(records: readonly TableRecord[], test: (record: TableRecord) => boolean): number {
  return records.length === 0 ? 0 : records.filter(test).length / records.length;
}

/** True for a cell that is a value and no name: a date, a number, an amount, an address. */
export function isDatum(cell: string): boolean {
  return (
    looksLikeDate(cell) ||
    isMoney(cell) ||
    // In two steps, since a single pattern would take quadratic time on a long number.
    (/\d/.test(cell) && /^[^\p{L}",;|\s]+$/u.test(cell)) ||
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
  const words = sum(cells.map((cell) => cell.split(/\s+/).length));
  return records.length > 1
    ? words > 2 * cells.length
    : words > 4 * cells.length || /[.!?]$/.test(cells.at(-1) ?? '');
}

function withoutHeader(samples: readonly (readonly TableRecord[])[], text: string): StatementError {
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
  const all = text.replace(/\s+/g, ' ').replace(/^[ "]+|[ "]+$/g, '');
  const found =
    all.length <= longestMessage
      ? `The file says "${all}", and holds no table.`
      : 'No table was found in this text: no line splits into columns by comma, semicolon, tab, pipe or colon.';
  return new StatementError('no-table', `${found} Export the statement as CSV.`, 1);
}
