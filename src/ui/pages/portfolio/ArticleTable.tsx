import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Scroll } from '../../components/Scroll.tsx';
import shared from '../../components/table.module.css';
import { articles } from '../../i18n/articles.ts';
import { useMedia } from '../../use-media.ts';
import { ArticleCards } from './ArticleCards.tsx';
import { columns, features, groupStarts, wordColumns } from './columns.tsx';
import { listedArticles } from './figures.ts';
import styles from './portfolio.module.css';
import { SortHeader } from './SortHeader.tsx';
import { TableFoot } from './TableFoot.tsx';

/** The sticky first column has a rule of its own. */
const unruled = new Set(['article', 'writing']);

const initialState: { sorting: SortingState } = { sorting: [{ id: 'toDate', desc: true }] };

function useArticleTable(portfolio: Portfolio) {
  const data = useMemo(
    () => listedArticles(portfolio).map((row) => ({ ...row, currency: portfolio.currency })),
    [portfolio],
  );
  return useTable({
    features,
    columns,
    data,
    initialState,
    enableSortingRemoval: false,
    getRowId: (row) => row.article.id,
  });
}

export type ArticlesTable = ReturnType<typeof useArticleTable>;

/** The class of a cell by its column: figures line up at the end, a rule sets groups off. */
export function cellClass(id: string): string {
  return [wordColumns.has(id) ? '' : shared.number, groupStarts.has(id) ? styles.groupStart : '']
    .join(' ')
    .trim();
}

/** The article table; where there is little width, the same rows as cards. */
export function ArticleTable({ portfolio }: { portfolio: Portfolio }) {
  const table = useArticleTable(portfolio);
  const narrow = useMedia('(max-width: 45rem)');
  if (narrow) return <ArticleCards table={table} portfolio={portfolio} />;
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
                  <SortHeader key={header.id} column={header.column} />
                ),
              )}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-article={row.id}>
              {row.getAllCells().map((cell) =>
                cell.column.id === 'title' ? (
                  <th key={cell.id} scope="row">
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={cellClass(cell.column.id)} data-column={cell.column.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        <TableFoot portfolio={portfolio} />
      </table>
    </Scroll>
  );
}
