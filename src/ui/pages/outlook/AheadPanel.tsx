import { useCallback, useMemo, useState } from 'react';
import { minorDigits } from '@/core/money.ts';
import type { Ahead, AheadMonth } from '@/core/returns/ahead.ts';
import { FEW_MODELS } from '@/core/returns/models.ts';
import { ChartPanel, Legend } from '../../charts/ChartPanel.tsx';
import { FanChart } from '../../charts/FanChart.tsx';
import type { Fan } from '../../charts/fan-config.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { formatMonth } from '../../format.ts';
import { outlook as text } from '../../i18n/outlook.ts';
import { aheadInWords } from './in-words.ts';
import styles from './outlook.module.css';
import { PaceSlider } from './PaceSlider.tsx';

type AheadPanelProps = {
  ahead: Ahead;
  /** Of today, minor units. */
  runRate: number | null;
};

const measures = ['runRate', 'income', 'total'] as const;
type Measure = (typeof measures)[number];

/** Run rate, income and sum by month, at a pace that the author picks and at none: in words, as a fan, as a table. */
export function AheadPanel({ ahead, runRate }: AheadPanelProps) {
  const { paces, currency, models } = ahead;
  const most = paces.at(-1)?.perMonth ?? 0;
  const [perMonth, setPerMonth] = useState(Math.min(ahead.pace, most));
  const [measure, setMeasure] = useState<Measure>('runRate');
  const money = useMoney();
  const rough = useCallback((amount: number) => money(amount, currency, true), [money, currency]);
  const stopped = paces[0]?.months ?? [];
  const going = paces.find((pace) => pace.perMonth === perMonth)?.months ?? stopped;
  const shown = { going, stopped, perMonth, measure, currency };
  const fans = useFans(shown);
  const labels = useMemo(() => stopped.map(({ month }) => formatMonth(month)), [stopped]);
  return (
    <ChartPanel
      title={text.measures[measure]}
      help={{ label: text.help, sentences: text.helpSentences, more: <RestsOn /> }}
      legend={<Legend items={fans} band={text.band} />}
      table={<AheadTable {...shown} />}
      chart={
        <FanChart
          labels={labels}
          fans={fans}
          names={text.edges}
          unit={10 ** minorDigits(currency)}
          say={rough}
          label={text.describe(text.measures[measure], fans.map(({ name }) => name).join('; '))}
        />
      }
    >
      <div className={styles.controls}>
        {most > 0 && <PaceSlider value={perMonth} most={most} onChange={setPerMonth} />}
        <Choice
          label={text.show}
          value={measure}
          options={measures.map((id) => ({ id, name: text.choices[id] }))}
          onChange={setMeasure}
        />
      </div>
      <div className={styles.words} aria-live="polite">
        {aheadInWords({ going, stopped, perMonth, runRate, money: rough }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {models === 0 && <p className={styles.small}>{text.noModels}</p>}
        {models > 0 && models < FEW_MODELS && <p className={styles.small}>{text.fewModels(models)}</p>}
      </div>
    </ChartPanel>
  );
}

type MonthsProps = {
  going: readonly AheadMonth[];
  stopped: readonly AheadMonth[];
  perMonth: number;
  measure: Measure;
  currency: string;
};

function useFans({ going, stopped, perMonth, measure }: MonthsProps): Fan[] {
  return useMemo(() => {
    const of = (months: readonly AheadMonth[]) =>
      months.map(({ [measure]: { p10, mean, p90 } }) => ({ p10, line: mean, p90 }));
    const stop = { name: text.stop, tone: 'compared' as const, points: of(stopped) };
    return perMonth === 0
      ? [{ ...stop, tone: 'accent' }]
      : [{ name: text.pace(perMonth), tone: 'accent', points: of(going) }, stop];
  }, [going, stopped, perMonth, measure]);
}

function AheadTable({ going, stopped, perMonth, measure, currency }: MonthsProps) {
  const columns = [
    { name: text.month },
    ...(perMonth > 0 ? [{ name: text.pace(perMonth), number: true }] : []),
    { name: text.stop, number: true },
  ];
  return (
    <DataTable
      caption={text.measures[measure]}
      columns={columns}
      rows={stopped.map((each, index) => {
        const other = going[index];
        return {
          id: each.month,
          cells: [
            formatMonth(each.month),
            ...(perMonth > 0
              ? [<Estimate key="going" points={other?.[measure] ?? null} currency={currency} />]
              : []),
            <Estimate key="stopped" points={each[measure]} currency={currency} />,
          ],
        };
      })}
    />
  );
}
