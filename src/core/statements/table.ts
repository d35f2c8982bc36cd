import { type RowProblem, StatementError } from './error.ts';
import { findHeader } from './header.ts';
import { parseRecords, type TableRecord } from './records.ts';
import { isTotalsRow } from './totals.ts';

export type SkipReason = 'title line' | 'totals row' | 'column names again' | 'note' | 'another table';

/** A statement as a table of trimmed text. Lines count from 1, line breaks inside quotes included. */
export type StatementTable = {
  /** Unique names, in the order of the file. */
  columns: string[];
  rows: TableRecord[];
  /** Lines that are not data, except blank ones. */
  skipped: (TableRecord & { reason: SkipReason })[];
  /** Lines that cannot be split into the columns, with what is wrong with them in `problems`. */
  broken: TableRecord[];
  problems: RowProblem[];
};

/**
 * Statements have a few dozen columns. The meaning of each is guessed from all of its cells, which would take
 * long for thousands of columns.
 */
const MOST_COLUMNS = 1000;

/**
 * Reads separated text (RFC 4180; comma, semicolon, tab, pipe or colon, told from the text) as a table. Column names are
 * found below title lines; dated rows without any, if `mayLackNames`, get columns called by their place. Throws
 * StatementError `empty`, `web-page`, `no-table`, `no-header`, `no-rows`, `too-wide` or `open-quote`.
 */
export function readTable(text: string, mayLackNames = false): StatementTable {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  rejectOtherFormats(plain);
  const { delimiter, line } = findHeader(plain, mayLackNames);
  const { records, openQuote, badQuotes } = parseRecords(plain, delimiter);
  if (openQuote !== null) {
    throw new StatementError(
      'open-quote',
      `The quotation marks in line ${openQuote} do not match, so the lines after it run into it. Correct that line and import the file again.`,
      openQuote,
    );
  }
  // Without column names each column is known by its place: `Column 1`.
  const header = records.find((record) => record.line === line) ?? { cells: records[0]?.cells.map(() => '') };
  const cells = header.cells ?? [];
  if (cells.length > MOST_COLUMNS) throw tooWide(cells.length, line);
  const table = emptyTable(cells);
  for (const record of records) place(record, table, { line, badQuotes });
  if (table.rows.length === 0 && table.problems.length === 0) throw noRows(table.columns, line);
  return table;
}

function emptyTable(header: readonly string[]): StatementTable {
  return { columns: uniqueNames(header), rows: [], skipped: [], broken: [], problems: [] };
}

function place(
  record: TableRecord,
  table: StatementTable,
  header: { line: number; badQuotes: ReadonlySet<number> },
): void {
  const { columns } = table;
  if (record.line === header.line) return;
  const reason = skipReason(record, columns, header.line);
  const problem = reason ? null : splitProblem(record, columns.length, header.badQuotes);
  if (reason) table.skipped.push({ ...record, reason });
  else if (problem) {
    table.broken.push(record);
    table.problems.push(problem);
  } else table.rows.push(record);
}

function splitProblem(record: TableRecord, width: number, badQuotes: ReadonlySet<number>): RowProblem | null {
  if (badQuotes.has(record.line)) return badQuotesProblem(record);
  return record.cells.slice(width).some((cell) => cell !== '') ? raggedProblem(record, width) : null;
}

function skipReason(record: TableRecord, columns: readonly string[], headerLine: number): SkipReason | null {
  if (record.line < headerLine) return 'title line';
  if (isTotalsRow(record.cells)) return 'totals row';
  const again = record.cells.every((cell, i) => cell === '' || cell === columns[i]);
  return again ? 'column names again' : null;
}

function badQuotesProblem(record: TableRecord): RowProblem {
  const message = 'The quotation marks in this line do not match.';
  return { line: record.line, column: null, value: record.cells.join(' '), message };
}

function raggedProblem(record: TableRecord, width: number): RowProblem {
  const message =
    `This line has ${record.cells.length} cells, but there are ${width} columns. ` +
    'A separator inside a value needs quotation marks around the value.';
  return { line: record.line, column: null, value: record.cells.join(' | '), message };
}

function tooWide(width: number, line: number): StatementError {
  return new StatementError(
    'too-wide',
    `Line ${line} has ${width} columns; a table may have ${MOST_COLUMNS} at most. Delete the empty columns and import the file again.`,
    line,
  );
}

function noRows(columns: readonly string[], line: number): StatementError {
  const names = columns.slice(0, 6).join(', ');
  return new StatementError(
    'no-rows',
    `The file has column names in line ${line} (${names}), but no rows below them. Export a period with rows.`,
    line,
  );
}

/** A name for each column, of the header's cells: none empty, no two alike. */
export function uniqueNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, i) => {
    const name = cell === '' ? `Column ${i + 1}` : cell;
    let unique = name;
    for (let n = 2; taken.has(unique); n += 1) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}

/** Exports named as Excel workbooks are often a web page with one table. */
function webPage(text: string): StatementError {
  const help = /<table/i.test(text)
    ? 'If it came as a file for Excel, open it there, save the sheet as CSV, and import that file.'
    : 'Use the export or download button of the page, and import that file.';
  return new StatementError('web-page', `This is a web page, not a table. ${help}`);
}

const otherFormats = [
  { name: 'XML', pattern: /^<\?xml/ },
  { name: 'a Rich Text document', pattern: /^\{\\rtf/ },
  { name: 'JSON', pattern: /^(\{|\[\s*[[{])/ },
];

function rejectOtherFormats(text: string): void {
  const start = text.slice(0, 400).trimStart().toLowerCase();
  if (start === '') throw new StatementError('empty', 'The file is empty. Export the statement again.');
  if (/^<(?!\?xml)[a-z!/]/.test(start) || /^<\?xml.*<html/s.test(start)) throw webPage(text);
  const format = otherFormats.find(({ pattern }) => pattern.test(start));
  if (format) {
    throw new StatementError('no-table', `This is ${format.name}, not a table. Export the statement as CSV.`);
  }
}
