import type { ReactNode } from 'react';
import { SortHeading, type SortOrder } from '../../components/SortHeading.tsx';
import { articles } from '../../i18n/articles.ts';
import { cellClass } from './ArticleTable.tsx';
import type { ColumnId } from './columns.tsx';

type Column = {
  id: string;
  getIsSorted(): SortOrder;
  getToggleSortingHandler(): undefined | ((event: unknown) => void);
};

const shown = new Map<string, string>(Object.entries(articles.columns));

/** The short name of a column, and the full one where the short could be misread. */
export function columnNames(id: ColumnId | string): { short: string; full: string } {
  const short = shown.get(id) ?? id;
  return { short, full: articles.columnNames[id] ?? short };
}

/** The heading of a column of the article table. */
export function SortHeader({ column, children }: { column: Column; children?: ReactNode }) {
  const { short, full } = columnNames(column.id);
  return (
    <SortHeading
      short={short}
      full={full}
      order={column.getIsSorted()}
      onSort={column.getToggleSortingHandler()}
      className={cellClass(column.id)}
      before={children}
    />
  );
}
