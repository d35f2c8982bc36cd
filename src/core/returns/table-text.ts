import Papa from 'papaparse';
import { csvText } from '../csv-text.ts';
import { formatMoney, toDecimalString } from '../money.ts';
import { markdownTable, markdownText } from './markdown.ts';

/** Money in minor units. */
type CopiedMoney = { amount: number; currency: string; isEstimate?: boolean };

/** A cell that is copied: text, a number, a share of 0 to 1, or money; null is not known. */
export type CopiedCell = string | number | { share: number } | CopiedMoney | null;

export type CopiedColumn<Row> = { name: string; number?: boolean; cell: (row: Row) => CopiedCell };

/**
 * A table as CSV (RFC 4180): money as plain decimals, shares as fractions, what is not known empty, text that a
 * spreadsheet would run as a formula neutralised.
 */
export function tableCsv<Row>(columns: readonly CopiedColumn<Row>[], rows: readonly Row[]): string {
  const plain = (cell: CopiedCell) => {
    if (typeof cell === 'string') return csvText(cell);
    if (cell === null || typeof cell === 'number') return cell;
    return 'share' in cell ? cell.share : toDecimalString(cell.amount, cell.currency);
  };
  const fields = columns.map(({ name }) => csvText(name));
  const data = rows.map((row) => columns.map(({ cell }) => plain(cell(row))));
  return `${Papa.unparse({ fields, data })}\r\n`;
}

/**
 * Formats cells for a Markdown table: numbers as the locale writes them, estimates in italics, a dash for what
 * is not known.
 */
export function markdownCells(locale?: string): (cell: CopiedCell) => string {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (cell) => {
    if (cell === null) return '–';
    if (typeof cell === 'string') return markdownText(cell);
    if (typeof cell === 'number') return numbers.format(cell);
    if ('share' in cell) return shares.format(cell.share);
    const money = formatMoney(cell.amount, cell.currency, locale);
    return cell.isEstimate ? `*${money}*` : money;
  };
}

/** The same table in Markdown: see `markdownCells`. */
export function tableMarkdown<Row>(
  columns: readonly CopiedColumn<Row>[],
  rows: readonly Row[],
  locale?: string,
): string {
  const shown = markdownCells(locale);
  return markdownTable(
    columns.map(({ name, number = false }) => ({ name: markdownText(name), number })),
    rows.map((row) => columns.map(({ cell }) => shown(cell(row)))),
  );
}
