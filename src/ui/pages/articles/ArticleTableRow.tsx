import { memo } from 'react';
import type { ColumnId } from '@/core/returns/article-values.ts';
import { render } from './cells.tsx';
import type { ArticleRow } from './columns.ts';
import { cellClass } from './columns.ts';
import labelStyles from './labels.module.css';
import { Pick } from './Pick.tsx';

type ArticleTableRowProps = {
  row: ArticleRow;
  index: number;
  columns: readonly ColumnId[];
  isPicked: boolean;
  onPick: (id: string) => void;
  measure?: (element: HTMLElement | null) => void;
};

/** One article; drawn again only where something of it has changed, not at every step of scrolling. */
export const ArticleTableRow = memo(function ArticleTableRow(props: ArticleTableRowProps) {
  const { row, index, columns, isPicked, onPick, measure } = props;
  const { id, title } = row.article;
  return (
    <tr data-article={id} data-index={index} aria-rowindex={index + 2} {...(measure && { ref: measure })}>
      {columns.map((column) =>
        column === 'title' ? (
          <th key={column} scope="row">
            <span className={labelStyles.picked}>
              <Pick id={id} title={title} isPicked={isPicked} onPick={onPick} />
              {render(column, row)}
            </span>
          </th>
        ) : (
          <td key={column} className={cellClass(column)} data-column={column}>
            {render(column, row)}
          </td>
        ),
      )}
    </tr>
  );
});
