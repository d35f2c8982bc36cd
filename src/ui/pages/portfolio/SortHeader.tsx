import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { articles } from '../../i18n/articles.ts';
import { cellClass } from './ArticleTable.tsx';
import type { ColumnId } from './columns.tsx';
import styles from './portfolio.module.css';

type Column = {
  id: string;
  getIsSorted(): false | 'asc' | 'desc';
  getToggleSortingHandler(): undefined | ((event: unknown) => void);
};

const shown = new Map<string, string>(Object.entries(articles.columns));

/** The short name of a column, and the full one where the short could be misread. */
export function columnNames(id: ColumnId | string): { short: string; full: string } {
  const short = shown.get(id) ?? id;
  return { short, full: articles.columnNames[id] ?? short };
}

/** A column's header: a button that sorts by it, with its order told by `aria-sort`. */
export function SortHeader({ column, children }: { column: Column; children?: ReactNode }) {
  const order = column.getIsSorted();
  const { short, full } = columnNames(column.id);
  return (
    <th
      scope="col"
      aria-label={full}
      className={cellClass(column.id)}
      aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}
    >
      {children}
      <button
        type="button"
        className={styles.sort}
        title={full}
        aria-label={full}
        onClick={column.getToggleSortingHandler()}
      >
        <span>{short}</span>
        <span className={order ? styles.sortOn : styles.sortOff}>
          <Icon name={order === 'asc' ? 'up' : order === 'desc' ? 'down' : 'sort'} size={12} />
        </span>
      </button>
    </th>
  );
}
