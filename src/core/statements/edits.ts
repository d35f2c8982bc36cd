import { stableHash } from '../ids.ts';
import type { TableRecord } from './records.ts';
import type { StatementTable } from './table.ts';

/** What the author decided about one line: leave it out, or read these columns as if they held these texts. */
export type RowEdit = { line: number; leftOut: boolean; cells: Record<string, string> };

/** True for an edit that leaves its line as it stands. */
export function isNoEdit({ leftOut, cells }: RowEdit): boolean {
  return !leftOut && Object.keys(cells).length === 0;
}

/**
 * A fingerprint of each line, by which it is found in other statements too: its text under these columns, and
 * its number among lines with the same text. If one cell differs, it is another line.
 */
export function linePrints(table: StatementTable): Map<number, string> {
  const seen = new Map<string, number>();
  const prints = new Map<number, string>();
  const columns = JSON.stringify(table.columns);
  for (const { line, cells } of inOrder(table)) {
    const text = JSON.stringify(cells);
    const place = (seen.get(text) ?? 0) + 1;
    seen.set(text, place);
    prints.set(line, stableHash(`${columns} ${text} ${place}`));
  }
  return prints;
}

/** Applies edits to a table. What is left out goes; lines that are no data stay as they are. */
export function applyEdits(table: StatementTable, edits: readonly RowEdit[]): StatementTable {
  const byLine = new Map(edits.filter((edit) => !isNoEdit(edit)).map((edit) => [edit.line, edit]));
  if (byLine.size === 0) return table;
  const broken = new Set(table.broken.map(({ line }) => line));
  const edited: StatementTable = { ...table, rows: [], broken: [] };
  for (const record of inOrder(table)) {
    const edit = byLine.get(record.line);
    const isBroken = broken.has(record.line);
    if (edit?.leftOut) continue;
    if (edit) edited.rows.push(corrected(record, table.columns, edit));
    else edited[isBroken ? 'broken' : 'rows'].push(record);
  }
  edited.problems = table.problems.filter(({ line }) => !byLine.has(line));
  return edited;
}

function inOrder({ rows, broken }: StatementTable): TableRecord[] {
  return broken.length === 0 ? rows : [...rows, ...broken].sort((a, b) => a.line - b.line);
}

function corrected({ line, cells }: TableRecord, columns: readonly string[], edit: RowEdit): TableRecord {
  return { line, cells: columns.map((column, i) => edit.cells[column] ?? cells[i] ?? '') };
}
