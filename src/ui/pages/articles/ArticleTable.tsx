import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, memo, useMemo, useRef } from 'react';
import type { ArticleSort } from '@/core/returns/article-order.ts';
import type { ColumnId } from '@/core/returns/article-values.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { Scroll } from '../../components/Scroll.tsx';
import { SortHeading } from '../../components/SortHeading.tsx';
import shared from '../../components/table.module.css';
import { articles } from '../../i18n/articles.ts';
import { ArticleTableRow } from './ArticleTableRow.tsx';
import styles from './articles.module.css';
import { cellClass, columnNames, sortsDown } from './columns.ts';
import { PickAll } from './Pick.tsx';
import { TableFoot } from './TableFoot.tsx';
import type { ArticleList } from './use-article-table.ts';
import type { Selection } from './use-selection.ts';

/** Up to here every row is in the page, so that the browser's own search finds it. */
const DRAW_ALL = 60;
/** Rows drawn beyond both ends of what is seen. */
const OVERSCAN = 6;
/** Height of a row in rem, assumed for rows that are not drawn. */
const ROW_HEIGHT = 3.25;

export type ArticlesViewProps = {
  list: ArticleList;
  portfolio: Portfolio;
  selection: Selection;
  sort: ArticleSort;
  onSort: (sort: ArticleSort) => void;
};

/**
 * The article table: the selection, the rows, and their sums. If there are many rows, only those in sight are drawn.
 */
export const ArticleTable = memo(function ArticleTable(props: ArticlesViewProps) {
  const { list, portfolio, selection, sort, onSort } = props;
  const { rows, estimatesAt, columns } = list;
  const box = useRef<HTMLElement>(null);
  const drawsAll = rows.length <= DRAW_ALL;
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: !drawsAll,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT * rem,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const drawn = drawsAll ? rows.keys().toArray() : items.map(({ index }) => index);
  const before = drawsAll ? 0 : (items[0]?.start ?? 0);
  const after = drawsAll ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <Scroll label={articles.table.scrollLabel} className={styles.box} ref={box}>
      <table
        className={`${shared.table} ${styles.articles}`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
      >
        <caption className="visually-hidden">{articles.table.caption}</caption>
        <thead>
          <tr>
            {columns.map((id) => (
              <Heading key={id} id={id} sort={sort} onSort={onSort}>
                {id === 'title' && <PickAll selection={selection} />}
              </Heading>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} span={columns.length} />
          {drawn.map((index) => {
            const row = rows[index];
            if (!row) return null;
            // Keyed by place: sorting then refills existing rows instead of creating new ones.
            return (
              <Fragment key={index}>
                {index === estimatesAt && <EstimatesHead span={columns.length} />}
                <ArticleTableRow
                  row={row}
                  index={index}
                  columns={columns}
                  isPicked={selection.picked.has(row.article.id)}
                  onPick={selection.toggle}
                  {...(!drawsAll && { measure: virtualizer.measureElement })}
                />
              </Fragment>
            );
          })}
          <Spacer height={after} span={columns.length} />
        </tbody>
        <TableFoot list={list} portfolio={portfolio} />
      </table>
    </Scroll>
  );
});

type HeadingProps = Pick<ArticlesViewProps, 'sort' | 'onSort'> & { id: ColumnId; children: React.ReactNode };

function Heading({ id, sort, onSort, children }: HeadingProps) {
  const { short, full } = columnNames(id);
  const isOn = sort.id === id;
  return (
    <SortHeading
      short={short}
      full={full}
      order={isOn && (sort.desc ? 'desc' : 'asc')}
      onSort={() => onSort({ id, desc: isOn ? !sort.desc : sortsDown(id) })}
      className={cellClass(id)}
      before={children}
    />
  );
}

/** Sets rates over estimated hours off from those over counted ones. */
function EstimatesHead({ span }: { span: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={span} className={styles.estimatesHead}>
        {articles.table.estimates}
      </th>
    </tr>
  );
}

/** As high as the rows that are not drawn. */
function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
