import { keyOf } from '@/core/ids.ts';
import { isNoEdit, linePrints, type RowEdit } from '@/core/statements/edits.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import type { StatementTable } from '@/core/statements/table.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { EditInForce, UnreadableLine } from './types.ts';

/** The most unreadable lines that are shown for correction: if there are more, the chosen columns are wrong. */
const mostUnreadable = 100;

/** The edits that apply to a table: the present ones, and those from earlier imports of the same lines. */
export async function editsFor(
  db: LongtailDb,
  programId: string,
  table: StatementTable,
  now: readonly RowEdit[],
): Promise<RowEdit[]> {
  const decisions = await db.decisions.where('programId').equals(programId).toArray();
  const kept = new Map(
    decisions.flatMap((decision) => (decision.type === 'row-edit' ? [[decision.print, decision]] : [])),
  );
  const held = new Map<number, RowEdit>();
  if (kept.size > 0) {
    for (const [line, print] of linePrints(table)) {
      const decision = kept.get(print);
      if (decision) held.set(line, { line, leftOut: decision.leftOut, cells: decision.cells });
    }
  }
  for (const edit of now) held.set(edit.line, edit);
  return [...held.values()].filter((edit) => !isNoEdit(edit)).sort((a, b) => a.line - b.line);
}

/** Keeps the edits of an import for when the same lines come again. Call it in a transaction. */
export async function keepEdits(
  db: LongtailDb,
  programId: string,
  table: StatementTable,
  { edits, now }: { edits: readonly RowEdit[]; now: number },
): Promise<void> {
  if (edits.length === 0) return;
  const prints = linePrints(table);
  for (const { line, ...edit } of edits) {
    const print = prints.get(line);
    if (print === undefined) continue;
    const id = keyOf('row-edit', programId, print);
    if (isNoEdit({ line, ...edit })) await db.decisions.delete(id);
    else await db.decisions.put({ id, type: 'row-edit', programId, print, ...edit, decidedAt: now });
  }
}

/** Edits, each beside what stands in the file. */
export function inForce(table: StatementTable, edits: readonly RowEdit[]): EditInForce[] {
  if (edits.length === 0) return [];
  const lines = linesOf(table);
  return edits.map(({ line, leftOut, cells }) => ({
    line,
    leftOut,
    cells: Object.entries(cells).map(([column, to]) => ({
      column,
      from: lines.get(line)?.[table.columns.indexOf(column)] ?? '',
      to,
    })),
  }));
}

/** The first lines that can't be read, cell by cell, as the table with its edits has them. */
export function unreadableLines(table: StatementTable, { problems }: NormalisedStatement): UnreadableLine[] {
  const groups = [...Map.groupBy(problems, ({ line }) => line)].slice(0, mostUnreadable);
  if (groups.length === 0) return [];
  const lines = linesOf(table);
  return groups.map(([line, group]) => {
    // For columns derived from others, only the line can be shown.
    const whole = group
      .filter(({ column }) => column === null || !table.columns.includes(column))
      .map(({ message }) => message);
    return {
      line,
      problem: whole.join(' ') || null,
      cells: table.columns.map((column, i) => ({
        column,
        value: lines.get(line)?.[i] ?? '',
        problem: group.find((problem) => problem.column === column)?.message ?? null,
      })),
    };
  });
}

function linesOf({ rows, broken }: StatementTable): Map<number, string[]> {
  return new Map([...rows, ...broken].map(({ line, cells }) => [line, cells]));
}
