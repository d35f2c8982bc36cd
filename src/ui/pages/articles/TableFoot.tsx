import { memo, type ReactNode } from 'react';
import type { CommissionTotals } from '@/core/ledger/commission.ts';
import type { ColumnId } from '@/core/returns/article-values.ts';
import { looseAmounts } from '@/core/returns/attention.ts';
import { isMostlyEstimated, portfolioRates } from '@/core/returns/hourly.ts';
import { otherOf } from '@/core/returns/known-totals.ts';
import type { ListTotals } from '@/core/returns/listed.ts';
import type { KnownTotals, Portfolio } from '@/core/returns/portfolio.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Help } from '../../components/Help.tsx';
import { Rate } from '../../components/Rate.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { formatCount, formatHours } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { common } from '../../i18n/common.ts';
import { hrefOf } from '../../router.ts';
import { Unconverted } from '../portfolio/Unconverted.tsx';
import type { ArticlesViewProps } from './ArticleTable.tsx';
import styles from './articles.module.css';
import { cellClass } from './columns.ts';

type Cells = Partial<Record<ColumnId, ReactNode>>;

function moneyCells(totals: KnownTotals, other: Record<string, CommissionTotals>, currency: string): Cells {
  return {
    firstOrder: <Amount amount={totals?.firstOrder ?? null} currency={currency} />,
    recurring: <Amount amount={totals?.recurring ?? null} currency={currency} />,
    other: <Amount amount={otherOf(totals)} currency={currency} />,
    toDate: (
      <span className={styles.stack}>
        <Amount amount={totals?.toDate ?? null} currency={currency} />
        <Unconverted other={other} />
      </span>
    ),
  };
}

type Hours = Pick<ListTotals, 'hours' | 'hoursEstimated'>;

function hoursOf(totals: Hours): ReactNode {
  if (totals.hours === null) return <Unknown />;
  const hours = formatHours(totals.hours);
  return isMostlyEstimated(totals) ? common.about(hours) : hours;
}

function rateOf(rate: number | null, hours: Hours, currency: string, target: number | null): ReactNode {
  return <Rate rate={rate} currency={currency} target={target} isAbout={isMostlyEstimated(hours)} />;
}

function shownCells(totals: ListTotals, currency: string, hourlyRateTarget: number | null): Cells {
  const mean = (value: number | null) => (
    <Estimate points={{ p10: null, p90: null, mean: value }} currency={currency} />
  );
  return {
    ...moneyCells(totals.commissions, totals.otherCurrencies, currency),
    words: totals.words === null ? <Unknown /> : formatCount(totals.words),
    hours: hoursOf(totals),
    conversions: totals.conversions === null ? <Unknown /> : formatCount(totals.conversions),
    runRate: <Amount amount={totals.runRate} currency={currency} />,
    hourly: rateOf(totals.effectiveHourlyRate, totals, currency, hourlyRateTarget),
    next24: mean(totals.headline),
    lifetime: mean(totals.lifetime),
  };
}

function totalCells(portfolio: Portfolio): Cells {
  const { totals, currency, hourlyRateTarget } = portfolio;
  const rates = portfolioRates(portfolio);
  return {
    ...moneyCells(totals.commissions, totals.otherCurrencies, currency),
    hours: hoursOf(totals),
    runRate: <Amount amount={totals.runRate} currency={currency} />,
    hourly: rateOf(rates.effective, totals, currency, hourlyRateTarget),
    projectedHourly: (
      <Estimate
        points={rates.projected}
        currency={currency}
        {...(isMostlyEstimated(totals) && { suffix: common.about })}
      />
    ),
    next24: (
      <Estimate points={totals.headline} currency={currency}>
        <Help
          label={common.basisOf(articles.table.totalOfAll)}
          sentences={articles.next24Help}
          more={<RestsOn />}
        />
      </Estimate>
    ),
    lifetime: <Estimate points={totals.lifetime} currency={currency} />,
  };
}

type TableFootProps = Pick<ArticlesViewProps, 'portfolio' | 'list'>;

/** What belongs to no article yet, and the total: the rows above and these add up. */
export const TableFoot = memo(function TableFoot({ list, portfolio }: TableFootProps) {
  const { columns, totals, all } = list;
  const { unattributed, currency } = portfolio;
  const { commissions, otherCurrencies, figures } = unattributed;
  const loose: Cells = {
    ...moneyCells(commissions, otherCurrencies, currency),
    runRate: <Amount amount={figures?.runRate ?? null} currency={currency} />,
    next24: <Estimate points={figures?.headline ?? null} currency={currency} />,
    lifetime: <Estimate points={figures?.lifetime ?? null} currency={currency} />,
  };
  return (
    <tfoot>
      {totals && (
        <FootRow
          id="shown"
          columns={columns}
          cells={shownCells(totals, currency, portfolio.hourlyRateTarget)}
          head={articles.table.shown(totals.articles, all.length)}
        />
      )}
      <FootRow
        id="unattributed"
        columns={columns}
        cells={loose}
        head={
          <span className={styles.title}>
            <span title={articles.table.unattributedHelp}>{articles.table.unattributed}</span>
            {looseAmounts(portfolio).length > 0 && (
              <span className={styles.url}>
                <a href={hrefOf({ page: 'unattributed' })}>{articles.table.settle}</a>
              </span>
            )}
          </span>
        }
      />
      <FootRow
        id="total"
        columns={columns}
        cells={totalCells(portfolio)}
        head={totals ? articles.table.totalOfAll : articles.table.total}
      />
    </tfoot>
  );
});

type FootRowProps = { id: string; columns: readonly ColumnId[]; head: ReactNode; cells: Cells };

function FootRow({ id, columns, head, cells }: FootRowProps) {
  return (
    <tr data-row={id}>
      <th scope="row">{head}</th>
      {columns
        .filter((column) => column !== 'title')
        .map((column) => (
          <td key={column} className={cellClass(column)} data-column={column}>
            {cells[column] ?? null}
          </td>
        ))}
    </tr>
  );
}
