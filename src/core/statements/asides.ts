import { looksLikeDate } from './dates.ts';
import { isDatum } from './header.ts';
import { splitMoney } from './money.ts';
import type { TableRecord } from './records.ts';
import type { SkipReason, StatementTable } from './table.ts';
import { isTotalOfPart } from './totals.ts';

/** In a table of single sales or clicks, at least this share of rows has a date. */
const DATED = 0.8;

/**
 * Sets aside the lines of a statement that are not sales: column names in a second language, sums not called a
 * total, notes, and another table below the rows. They go to `skipped`, each with its reason. Only for tables
 * whose rows have dates, since none of these lines has one; sums over a period stay as they are.
 */
export function setAside(table: StatementTable): StatementTable {
  const lines = [...table.rows, ...table.broken].sort((a, b) => a.line - b.line);
  const from = startOfOther(lines);
  const told = lines.map((record, i) => {
    const dated = isDated(record);
    const reason = dated ? null : reasonFor(record, i, table.columns.length);
    return { record, dated, reason: i >= from ? ('another table' as const) : reason };
  });
  const rows = told.filter(({ reason }) => reason === null);
  if (rows.filter(({ dated }) => dated).length < Math.max(1, DATED * rows.length)) return table;
  return withoutLines(
    table,
    told.flatMap(({ record, reason }) => (reason ? [{ ...record, reason }] : [])),
  );
}

/** Where another table begins: after an empty line, with names for cells, and values below them. */
function startOfOther(lines: readonly TableRecord[]): number {
  const found = lines.findIndex((record, i) => {
    const [before, below] = [lines[i - 1], lines[i + 1]];
    return before && below && isAfterGap(record, before) && isNames(record) && below.cells.some(isDatum);
  });
  return found < 0 ? lines.length : found;
}

function isAfterGap({ line }: TableRecord, before: TableRecord): boolean {
  return line > before.line + before.cells.join('').split('\n').length;
}

/** The reason for skipping a line without a date. */
function reasonFor(record: TableRecord, place: number, width: number): SkipReason | null {
  const filled = filledIn(record);
  if (filled.every((cell) => splitMoney(cell) !== null) || isTotalOfPart(filled)) return 'totals row';
  if (filled.length === 1 && width > 2) return 'note';
  return place === 0 && filled.length === width && isNames(record) ? 'column names again' : null;
}

const filledIn = ({ cells }: TableRecord) => cells.filter((cell) => cell !== '');
const isDated = ({ cells }: TableRecord) => cells.some(looksLikeDate);

function isNames(record: TableRecord): boolean {
  const filled = filledIn(record);
  return filled.length > 1 && new Set(filled).size === filled.length && !filled.some(isDatum);
}

function withoutLines(table: StatementTable, aside: StatementTable['skipped']): StatementTable {
  const lines = new Set(aside.map(({ line }) => line));
  const isOwn = ({ line }: { line: number }) => !lines.has(line);
  return {
    ...table,
    rows: table.rows.filter(isOwn),
    broken: table.broken.filter(isOwn),
    problems: table.problems.filter(isOwn),
    skipped: [...table.skipped, ...aside].sort((a, b) => a.line - b.line),
  };
}
