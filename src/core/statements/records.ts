import Papa from 'papaparse';
import { textOfCsv } from '../csv-text.ts';

/** One record of separated text: its cells as `textOf` gives them, and the line it starts on (1 is the first). */
export type TableRecord = { line: number; cells: string[] };

type Records = {
  /** Without blank ones. */
  records: TableRecord[];
  /** Line with a quotation mark that swallows the lines after it. */
  openQuote: number | null;
  /** Lines with text after a closing quotation mark, which harms no other line. */
  badQuotes: Set<number>;
};

/** Splits text with `\n` line breaks into records; at most `limit` of them where given. */
export function parseRecords(text: string, delimiter: string, limit = 0): Records {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: limit });
  const lines = new Array<number>(parsed.data.length);
  const records: TableRecord[] = [];
  let line = 1;
  parsed.data.forEach((raw, i) => {
    lines[i] = line;
    const cells = raw.map(textOf);
    if (cells.some((cell) => cell !== '')) records.push({ line, cells });
    line += 1 + breaksIn(raw);
  });
  const lineOf = (row: number | undefined) => lines[row ?? 0] ?? 1;
  const isBroken = ({ code, row }: Papa.ParseError) =>
    code === 'MissingQuotes' || (code === 'InvalidQuotes' && breaksIn(parsed.data[row ?? 0] ?? []) > 0);
  const broken = parsed.errors.find(isBroken);
  const bad = parsed.errors.filter((error) => error.code === 'InvalidQuotes');
  return {
    records,
    openQuote: broken ? lineOf(broken.row) : null,
    badQuotes: new Set(bad.map((error) => lineOf(error.row))),
  };
}

/**
 * The text of a cell: trimmed, and without the marks that exports put around texts which a spreadsheet would
 * run (`'-$5.00`) or read as a number (`="00123"`).
 */
function textOf(cell: string): string {
  const text = cell.trim();
  const first = text[0];
  if (first === "'") return textOfCsv(text);
  return first === '=' ? text.replace(/^="(.*)"$/s, '$1') : text;
}

/** Line breaks inside a record's cells: only quoted cells have any. */
function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
