import { useCallback, useMemo, useState } from 'react';
import { type IncomeMonth, incomeMonths } from '@/core/returns/income-table.ts';
import { incomeCsv, incomeMarkdown } from '@/core/returns/income-text.ts';
import type { MonthReturns, Portfolio } from '@/core/returns/portfolio.ts';
import { MonthsChart } from '../../charts/MonthsChart.tsx';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { formatCount, formatMonth } from '../../format.ts';
import { articles } from '../../i18n/articles.ts';
import { copy } from '../../i18n/copy.ts';
import styles from './months.module.css';

const text = articles.chart;
const periods = [12, 24, 0];

/** Commissions by month: as bars, or as the table of the same figures. */
export function MonthsPanel({ portfolio }: { portfolio: Portfolio }) {
  const [asTable, setAsTable] = useState(false);
  const [period, setPeriod] = useState(24);
  const months = useMemo(() => portfolio.months.slice(-period), [portfolio.months, period]);
  const income = useMemo(() => incomeMonths(portfolio).slice(-period), [portfolio, period]);
  if (months.length === 0) {
    return (
      <Panel title={text.title}>
        <Empty title={text.none} />
      </Panel>
    );
  }
  const longest = incomeMonths(portfolio).length;
  const twin = (
    <>
      {longest > 12 && (
        <select
          className={styles.period}
          aria-label={text.period}
          value={period}
          onChange={({ target }) => setPeriod(Number(target.value))}
        >
          {periods.map((count) => (
            <option key={count} value={count}>
              {count === 0 ? text.all : text.last(count)}
            </option>
          ))}
        </select>
      )}
      <Button small onClick={() => setAsTable(!asTable)}>
        <Icon name={asTable ? 'chart' : 'table'} />
        {asTable ? text.asChart : text.asTable}
      </Button>
      <CopyMenu
        what={copy.months}
        markdown={() => incomeMarkdown(portfolio, income)}
        csv={() => incomeCsv(portfolio, income)}
      />
    </>
  );
  return (
    <Panel title={text.title} actions={twin}>
      {asTable ? (
        <MonthsTable months={income} currency={portfolio.currency} />
      ) : (
        <Bars months={months} currency={portfolio.currency} />
      )}
    </Panel>
  );
}

type MonthsProps = { months: readonly MonthReturns[]; currency: string };

function Bars({ months, currency }: MonthsProps) {
  const money = useMoney();
  const show = useCallback((amount: number) => money(amount, currency), [money, currency]);
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;
  return (
    <>
      <ul className={styles.legend}>
        <li>
          <span className={`${styles.swatch} ${styles.swatchRecurring}`} /> {text.recurring}
        </li>
        <li>
          <span className={`${styles.swatch} ${styles.swatchFirstOrder}`} /> {text.firstOrder}
        </li>
        {months.some((month) => month.other !== 0) && (
          <li>
            <span className={`${styles.swatch} ${styles.swatchOther}`} /> {text.other}
          </li>
        )}
      </ul>
      <div className={styles.chartBox}>
        <MonthsChart
          months={months}
          currency={currency}
          money={show}
          label={text.describe(months.length, formatMonth(first.month), formatMonth(last.month))}
        />
      </div>
    </>
  );
}

function MonthsTable({ months, currency }: { months: readonly IncomeMonth[]; currency: string }) {
  const amount = (value: number | null) => <Amount amount={value} currency={currency} />;
  return (
    <DataTable
      caption={text.caption}
      columns={[
        { name: text.month },
        { name: text.published, number: true },
        { name: text.firstOrder, number: true },
        { name: text.recurring, number: true },
        { name: text.other, number: true },
        { name: text.total, number: true },
      ]}
      rows={months
        .toReversed()
        .map(({ month, articles: published, firstOrder, recurring, other, total, isRunning }) => ({
          id: month,
          cells: [
            isRunning ? text.soFar(formatMonth(month)) : formatMonth(month),
            formatCount(published),
            amount(firstOrder),
            amount(recurring),
            amount(other),
            amount(total),
          ],
        }))}
    />
  );
}
