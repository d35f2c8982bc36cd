import { Fragment } from 'react';
import type { ListTotals } from '@/core/returns/listed.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Scroll } from '../../components/Scroll.tsx';
import shared from '../../components/table.module.css';
import { articles } from '../../i18n/articles.ts';
import styles from './articles.module.css';
import { columnIds, groupStarts, wordColumns } from './columns.tsx';
import labelStyles from './labels.module.css';
import { Pick, PickAll } from './Pick.tsx';
import { SortHeader } from './SortHeader.tsx';
import { TableFoot } from './TableFoot.tsx';
import { type ArticlesTable, rankedRows } from './use-article-table.ts';
import type { Selection } from './use-selection.ts';

/** The sticky first column has a rule of its own. */
const unruled = new Set(['article', 'labels']);

export type ArticlesViewProps = {
  table: ArticlesTable;
  portfolio: Portfolio;
  selection: Selection;
  /** Sums of the rows where a filter leaves some out; null where all are shown. */
  shown: { totals: ListTotals; of: number } | null;
};

/** The class of a cell by its column: figures line up at the end, a rule sets groups off. */
export function cellClass(id: string): string {
  return [wordColumns.has(id) ? '' : shared.number, groupStarts.has(id) ? styles.groupStart : '']
    .join(' ')
    .trim();
}

/** The article table: what of it is picked, its rows, and their sums. */
export function ArticleTable({ table, portfolio, selection, shown }: ArticlesViewProps) {
  const { rows, estimatesAt } = rankedRows(table);
  return (
    <Scroll label={articles.table.scrollLabel}>
      <table className={`${shared.table} ${styles.articles}`}>
        <caption className="visually-hidden">{articles.table.caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group, depth) => (
            <tr key={group.id}>
              {group.headers.map((header) =>
                depth === 0 ? (
                  <th
                    key={header.id}
                    colSpan={header.colSpan}
                    scope="colgroup"
                    className={unruled.has(header.column.id) ? styles.group : styles.groupRuled}
                  >
                    <table.FlexRender header={header} />
                  </th>
                ) : (
                  <SortHeader key={header.id} column={header.column}>
                    {header.column.id === 'title' && <PickAll selection={selection} />}
                  </SortHeader>
                ),
              )}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              {index === estimatesAt && <EstimatesHead />}
              <tr data-article={row.id}>
                {row.getAllCells().map((cell) =>
                  cell.column.id === 'title' ? (
                    <th key={cell.id} scope="row">
                      <span className={labelStyles.picked}>
                        <Pick id={row.id} title={row.original.article.title} selection={selection} />
                        <table.FlexRender cell={cell} />
                      </span>
                    </th>
                  ) : (
                    <td key={cell.id} className={cellClass(cell.column.id)} data-column={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            </Fragment>
          ))}
        </tbody>
        <TableFoot portfolio={portfolio} shown={shown} />
      </table>
    </Scroll>
  );
}

/** Sets rates over estimated hours off from those over counted ones. */
function EstimatesHead() {
  return (
    <tr>
      <th scope="rowgroup" colSpan={columnIds.length} className={styles.estimatesHead}>
        {articles.table.estimates}
      </th>
    </tr>
  );
}
