import type { ColumnId } from '@/core/returns/article-values.ts';

/** The columns with one taken in at the end, or out. */
export function toggled(columns: readonly ColumnId[], id: ColumnId): ColumnId[] {
  return columns.includes(id) ? columns.filter((each) => each !== id) : [...columns, id];
}

/** The columns with one a place further on (1) or back (-1); the title keeps the first place. */
export function moved(columns: readonly ColumnId[], id: ColumnId, by: 1 | -1): ColumnId[] {
  const from = columns.indexOf(id);
  const to = from + by;
  if (from < 1 || to < 1 || to >= columns.length) return [...columns];
  return columns.toSpliced(from, 1).toSpliced(to, 0, id);
}
