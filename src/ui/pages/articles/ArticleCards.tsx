import { type ReactNode, useState } from 'react';
import { type ColumnId, columnIds, parseColumn } from '@/core/returns/article-values.ts';
import { Amount } from '../../components/Amount.tsx';
import { SelectField } from '../../components/Field.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { articles } from '../../i18n/articles.ts';
import { hrefOf } from '../../router.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import type { ArticlesViewProps } from './ArticleTable.tsx';
import styles from './articles.module.css';
import { render } from './cells.tsx';
import { type ArticleRow, columnNames, sortsDown } from './columns.ts';
import labelStyles from './labels.module.css';
import { Pick } from './Pick.tsx';
import type { Selection } from './use-selection.ts';

const shown: ColumnId[] = ['toDate', 'runRate', 'hourly', 'hours', 'next24', 'lifetime'];
const more: ColumnId[] = columnIds.filter((id) => id !== 'title' && !shown.includes(id));
/** Cards drawn at first, and with each step. */
const STEP = 40;

/** The article table for narrow surfaces: a card an article, the same figures and the same order. */
export function ArticleCards({ list, portfolio, selection, sort, onSort }: ArticlesViewProps) {
  const { currency, unattributed, totals } = portfolio;
  const { rows, estimatesAt, all, totals: filtered } = list;
  const [most, setMost] = useState(STEP);
  return (
    <div className={styles.cards}>
      <SelectField
        label={articles.table.sortBy}
        value={sort.id}
        onChange={({ target }) => {
          const id = parseColumn(target.value);
          if (id) onSort({ id, desc: sortsDown(id) });
        }}
      >
        {columnIds.map((id) => (
          <option key={id} value={id}>
            {columnNames(id).full}
          </option>
        ))}
      </SelectField>
      <ul>
        {rows.slice(0, most).map((row, index) => (
          <li key={row.article.id} className={styles.card} data-article={row.article.id}>
            {index === estimatesAt && <p className={styles.estimatesHead}>{articles.table.estimates}</p>}
            <Card row={row} selection={selection} />
          </li>
        ))}
      </ul>
      <ShowMore left={rows.length - most} step={STEP} onMore={() => setMost(most + STEP)} />
      <dl className={styles.sums}>
        {filtered && (
          <Sum name={articles.table.shown(filtered.articles, all.length)}>
            <Amount amount={filtered.commissions?.toDate ?? null} currency={currency} />
            <Unconverted other={filtered.otherCurrencies} />
          </Sum>
        )}
        <Sum name={<a href={hrefOf({ page: 'unattributed' })}>{articles.table.unattributed}</a>}>
          <Amount amount={unattributed.commissions?.toDate ?? null} currency={currency} />
          <Unconverted other={unattributed.otherCurrencies} />
        </Sum>
        <Sum name={filtered ? articles.table.totalOfAll : articles.table.total}>
          <Amount amount={totals.commissions?.toDate ?? null} currency={currency} />
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
        <Pick
          id={row.article.id}
          title={row.article.title}
          isPicked={selection.picked.has(row.article.id)}
          onPick={selection.toggle}
        />
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
