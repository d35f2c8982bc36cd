import { labelNames } from '@/core/articles/labels.ts';
import type { ColumnId, TableRow } from '@/core/returns/article-values.ts';
import type { LinkGaps } from '@/networks/link-gaps.ts';
import shared from '../../components/table.module.css';
import { articles } from '../../i18n/articles.ts';

/** A row of the article table; `currency` is the display currency of all its amounts, `target` an hourly rate. */
export type ArticleRow = TableRow & { currency: string; target: number | null; gaps: () => LinkGaps };

/** Columns of words, which line up at the start and sort upwards first. */
const words: ReadonlySet<ColumnId> = new Set<ColumnId>(['title', ...labelNames, 'published', 'disclosure']);
const upwards: ReadonlySet<ColumnId> = new Set<ColumnId>(['title', ...labelNames]);

/** The class of a cell by its column: figures line up at the end. */
export function cellClass(id: ColumnId): string {
  return words.has(id) ? '' : (shared.number ?? '');
}

/** Whether a column starts with the largest. */
export function sortsDown(id: ColumnId): boolean {
  return !upwards.has(id);
}

const fullNames = new Map<string, string | undefined>(Object.entries(articles.columnNames));

/** The short name of a column, and the full one where the short could be misread. */
export function columnNames(id: ColumnId): { short: string; full: string } {
  const short = articles.columns[id];
  return { short, full: fullNames.get(id) ?? short };
}
