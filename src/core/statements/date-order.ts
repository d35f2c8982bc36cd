import { type DateOrder, guessDateOrder, type OrderGuess, provenDateOrder } from './dates.ts';
import type { StatementTable } from './table.ts';
import { cellsOf } from './values.ts';
import { isBlank } from './words.ts';

/** Cells looked at to tell whether a column holds such dates at all. */
const SAMPLE = 20;

/** `guessDateOrder` of one column; what its own dates don't prove, those of the table's other columns may. */
export function guessOrderIn(table: StatementTable, column: string | null): OrderGuess {
  const guess = guessDateOrder(cellsOf(table, column));
  const isOpen = guess.order !== 'ymd' && (guess.order !== null || guess.ambiguous !== null);
  const proven = isOpen ? provenOrderIn(table, column) : null;
  return proven ? { order: proven, ambiguous: null } : guess;
}

/**
 * The order that the dates of one column prove, else the one that those of the table's other columns do: a program
 * writes all its dates alike. Null if none is proven, or both.
 */
export function provenOrderIn(table: StatementTable, column: string | null): DateOrder | null {
  const own = provenDateOrder(cellsOf(table, column));
  if (own) return own;
  const others = table.columns.filter((other) => other !== column).map((other) => cellsOf(table, other));
  const proven = new Set(others.filter(areDates).flatMap((cells) => provenDateOrder(cells) ?? []));
  const [only = null] = proven.size === 1 ? proven : [];
  return only;
}

function areDates(cells: readonly string[]): boolean {
  const filled = cells
    .values()
    .filter((cell) => !isBlank(cell))
    .take(SAMPLE)
    .toArray();
  return filled.length > 0 && filled.every((cell) => /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b/.test(cell));
}
