import { useCallback, useMemo, useState } from 'react';
import { minorDigits } from '@/core/money.ts';
import type { TimelineMonth } from '@/core/returns/article-timeline.ts';
import { AsTable } from '../../charts/ChartPanel.tsx';
import legend from '../../charts/legend.module.css';
import { TimelineChart } from '../../charts/TimelineChart.tsx';
import { Amount, Unknown, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Help } from '../../components/Help.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount, formatHours, formatMonth } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { timeline as text } from '../../i18n/timeline.ts';
import { useLiveOf } from '../../use-live.ts';
import styles from './article.module.css';

type MonthsProps = { months: readonly TimelineMonth[]; currency: string };

/** Clicks, conversions, commissions, work and edits on one axis of time, as a chart or as its table. */
export function TimelinePanel({ articleId, currency }: { articleId: string; currency: string }) {
  const view = useLiveOf((live) => live.timeline(articleId), [articleId]);
  const [asTable, setAsTable] = useState(false);
  const money = useMoney();
  if (!view || view.months.length === 0) return null;
  const Months = asTable ? TimelineTable : TimelineView;
  return (
    <Panel
      title={text.title}
      actions={
        <>
          <Help label={common.basisOf(text.title)} sentences={text.help} />
          <AsTable asTable={asTable} onChange={setAsTable} />
        </>
      }
    >
      <Months months={view.months} currency={currency} />
      {view.leftOut !== 0 && <p className={styles.quiet}>{text.leftOut(money(view.leftOut, currency))}</p>}
    </Panel>
  );
}

const series = ['firstOrder', 'recurring', 'other', 'tended'] as const;

function TimelineView({ months, currency }: MonthsProps) {
  const inCurrency = useMoney();
  const money = useCallback(
    (amount: number, rough = false) => inCurrency(amount, currency, rough),
    [inCurrency, currency],
  );
  const labels = useMemo(() => months.map(({ month }) => formatMonth(month)), [months]);
  const used = series.filter((name) =>
    months.some((month) => (name === 'tended' ? month.tended > 0 : (month.earned?.[name] ?? 0) !== 0)),
  );
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  return (
    <>
      <ul className={legend.legend}>
        {used.map((name) => (
          <li key={name}>
            <span className={`${styles.swatch} ${styles[name]}`} aria-hidden="true" />
            {text.series[name]}
          </li>
        ))}
      </ul>
      <TimelineChart
        months={months}
        labels={labels}
        names={text}
        unit={10 ** minorDigits(currency)}
        money={money}
        count={formatHours}
        label={text.describe(months.length, first, last)}
        describe={(index) => inWords(months[index], money)}
      />
    </>
  );
}

/** What a month says, for whoever can't see it. */
function inWords(month: TimelineMonth | undefined, money: (amount: number) => string): string {
  if (!month) return '';
  const { earned, clicks, conversions, hours, tended, edits } = month;
  const said = (name: string, value: string | null) => `${name} ${value ?? common.notKnown}`;
  return [
    nameOf(month),
    said(text.lanes.money, earned && money(totalOf(earned))),
    said(text.lanes.clicks, clicks === null ? null : formatCount(clicks)),
    said(text.lanes.conversions, conversions === null ? null : formatCount(conversions)),
    said(text.lanes.hours, formatHours(hours + tended)),
    ...(edits > 0 ? [said(text.lanes.edits, formatCount(edits))] : []),
  ].join('. ');
}

function nameOf({ month, isRunning, isPublication }: TimelineMonth): string {
  const name = isRunning ? text.soFar(formatMonth(month)) : formatMonth(month);
  return isPublication ? text.publishedIn(name) : name;
}

function totalOf({ firstOrder, recurring, other }: NonNullable<TimelineMonth['earned']>): number {
  return firstOrder + recurring + other;
}

function TimelineTable({ months, currency }: MonthsProps) {
  const count = (value: number | null) => (value === null ? <Unknown key="unknown" /> : formatCount(value));
  const amount = (value: number | null, key: string) => (
    <Amount key={key} amount={value} currency={currency} />
  );
  const columns = [
    ...[text.series.firstOrder, text.series.recurring, text.series.other, text.total],
    ...[text.lanes.clicks, text.lanes.conversions, text.series.hours, text.series.tended, text.lanes.edits],
  ];
  return (
    <DataTable
      caption={text.caption}
      columns={[{ name: text.month }, ...columns.map((name) => ({ name, number: true }))]}
      rows={months.toReversed().map((month) => {
        const { earned } = month;
        return {
          id: month.month,
          cells: [
            nameOf(month),
            amount(earned?.firstOrder ?? null, 'first'),
            amount(earned?.recurring ?? null, 'recurring'),
            amount(earned?.other ?? null, 'other'),
            amount(earned && totalOf(earned), 'total'),
            count(month.clicks),
            count(month.conversions),
            formatHours(month.hours),
            formatHours(month.tended),
            formatCount(month.edits),
          ],
        };
      })}
    />
  );
}
