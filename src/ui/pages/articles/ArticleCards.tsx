import type { ReactNode } from 'react';
import { Amount } from '../../components/Amount.tsx';
import { SelectField } from '../../components/Field.tsx';
import { articles } from '../../i18n/articles.ts';
import { hrefOf } from '../../router.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import type { ArticlesViewProps } from './ArticleTable.tsx';
import styles from './articles.module.css';
import { render } from './cells.tsx';
import { type ArticleRow, type ColumnId, columnIds } from './columns.tsx';
import labelStyles from './labels.module.css';
import { Pick } from './Pick.tsx';
import { columnNames } from './SortHeader.tsx';
import { rankedRows } from './use-article-table.ts';
import type { Selection } from './use-selection.ts';

const shown: ColumnId[] = ['toDate', 'runRate', 'hourly', 'hours', 'next24', 'lifetime'];
const more: ColumnId[] = columnIds.filter((id) => id !== 'title' && !shown.includes(id));

/** The article table for narrow surfaces: a card an article, the same figures and the same order. */
export function ArticleCards({ table, portfolio, selection, shown: filtered }: ArticlesViewProps) {
  const { currency, unattributed, totals } = portfolio;
  const sorted = table.state.sorting[0];
  const { rows, estimatesAt } = rankedRows(table);
  return (
    <div className={styles.cards}>
      <SelectField
        label={articles.table.sortBy}
        value={sorted?.id ?? 'toDate'}
        onChange={({ target }) => table.setSorting([{ id: target.value, desc: target.value !== 'title' }])}
      >
        {columnIds.map((id) => (
          <option key={id} value={id}>
            {columnNames(id).full}
          </option>
        ))}
      </SelectField>
      <ul>
        {rows.map((row, index) => (
          <li key={row.id} className={styles.card} data-article={row.id}>
            {index === estimatesAt && <p className={styles.estimatesHead}>{articles.table.estimates}</p>}
            <Card row={row.original} selection={selection} />
          </li>
        ))}
      </ul>
      <dl className={styles.sums}>
        {filtered && (
          <Sum name={articles.table.shown(filtered.totals.articles, filtered.of)}>
            <Amount amount={filtered.totals.commissions.toDate} currency={currency} />
            <Unconverted other={filtered.totals.otherCurrencies} />
          </Sum>
        )}
        <Sum name={<a href={hrefOf({ page: 'unattributed' })}>{articles.table.unattributed}</a>}>
          <Amount amount={unattributed.commissions.toDate} currency={currency} />
          <Unconverted other={unattributed.otherCurrencies} />
        </Sum>
        <Sum name={filtered ? articles.table.totalOfAll : articles.table.total}>
          <Amount amount={totals.commissions.toDate} currency={currency} />
          <Unconverted other={totals.otherCurrencies} />
        </Sum>
      </dl>
    </div>
  );
}

function Card({ row, selection }: { row: ArticleRow; selection: Selection }) {
  return (
    <>
      <div className={labelStyles.picked}>
        <Pick id={row.article.id} title={row.article.title} selection={selection} />
        {render('title', row)}
      </div>
      <Figures ids={shown} row={row} />
      <details className={styles.more}>
        <summary>{articles.table.allFigures}</summary>
        <Figures ids={more} row={row} />
      </details>
    </>
  );
}

function Figures({ ids, row }: { ids: readonly ColumnId[]; row: ArticleRow }) {
  return (
    <dl className={styles.figures}>
      {ids.map((id) => (
        <div key={id}>
          <dt>{columnNames(id).full}</dt>
          <dd>{render(id, row)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sum({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
