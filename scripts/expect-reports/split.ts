/** One line of a report: its place in the file (1 is the first) and its cells by column name. */
export type Line = { line: number; cells: string[]; of: (column: string) => string };

export type Split = {
  byteOrderMark: boolean;
  headerLine: number;
  columns: string[];
  /** Lines above the column names. */
  before: number[];
  lines: Line[];
};

/**
 * Splits a report whose delimiter and line of column names were read off by eye. Shares nothing
 * with the code under test. No sample has a line break inside a cell.
 */
export function split(text: string, delimiter: string, headerLine: number): Split {
  const byteOrderMark = text.startsWith('\ufeff');
  const all = text
    .slice(byteOrderMark ? 1 : 0)
    .split('\n')
    .map((line) => cellsOf(line.replace('\r', ''), delimiter));
  const columns = all[headerLine - 1] ?? [];
  const lines = all.flatMap((cells, i) => {
    if (i < headerLine || cells.join('') === '') return [];
    return [{ line: i + 1, cells, of: (column: string) => cells[indexOf(columns, column)] ?? '' }];
  });
  const before = Array.from({ length: headerLine - 1 }, (_, i) => i + 1);
  return { byteOrderMark, headerLine, columns, before, lines };
}

function indexOf(columns: readonly string[], column: string): number {
  const index = columns.indexOf(column);
  if (index < 0) throw new Error(`No column "${column}" among ${columns.join(', ')}`);
  return index;
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}
