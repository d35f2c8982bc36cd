import { useCallback, useMemo, useState } from 'react';
import { minorDigits } from '@/core/money.ts';
import { type Ahead, type AheadMonth, FEW_MODELS } from '@/core/returns/ahead.ts';
import { FanChart } from '../../charts/FanChart.tsx';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { Help } from '../../components/Help.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Panel } from '../../components/Panel.tsx';
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
  const [asTable, setAsTable] = useState(false);
  const money = useMoney();
  const rough = useCallback((amount: number) => money(amount, currency, true), [money, currency]);
  const stopped = paces[0]?.months ?? [];
  const going = paces.find((pace) => pace.perMonth === perMonth)?.months ?? stopped;
  return (
    <Panel
      title={text.measures[measure]}
      actions={
        <>
          <Button small onClick={() => setAsTable(!asTable)}>
            <Icon name={asTable ? 'chart' : 'table'} />
            {asTable ? text.asChart : text.asTable}
          </Button>
          <Help label={text.help} sentences={text.helpSentences} />
        </>
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
      {asTable ? (
        <AheadTable
          going={going}
          stopped={stopped}
          perMonth={perMonth}
          measure={measure}
          currency={currency}
        />
      ) : (
        <AheadFan going={going} stopped={stopped} perMonth={perMonth} measure={measure} currency={currency} />
      )}
    </Panel>
  );
}

type MonthsProps = {
  going: readonly AheadMonth[];
  stopped: readonly AheadMonth[];
  perMonth: number;
  measure: Measure;
  currency: string;
};

function AheadFan({ going, stopped, perMonth, measure, currency }: MonthsProps) {
  const money = useMoney();
  const rough = useCallback((amount: number) => money(amount, currency, true), [money, currency]);
  const labels = useMemo(() => stopped.map(({ month }) => formatMonth(month)), [stopped]);
  const fans = useMemo(() => {
    const of = (months: readonly AheadMonth[]) => months.map((each) => each[measure]);
    const stop = { name: text.stop, tone: 'compared' as const, points: of(stopped) };
    return perMonth === 0
      ? [{ ...stop, tone: 'accent' as const }]
      : [{ name: text.pace(perMonth), tone: 'accent' as const, points: of(going) }, stop];
  }, [going, stopped, perMonth, measure]);
  const describe = (index: number) =>
    [
      labels[index] ?? '',
      ...fans.flatMap(({ name, points }) => {
        const at = points[index];
        return at ? [`${name} ${rough(at.p50)} (${text.range(rough(at.p10), rough(at.p90))})`] : [];
      }),
    ].join('. ');
  return (
    <>
      <ul className={styles.legend}>
        {fans.map(({ name, tone }) => (
          <li key={name}>
            <span className={tone === 'accent' ? styles.swatchAccent : styles.swatchCompared} /> {name}
          </li>
        ))}
        <li className={styles.small}>{text.band}</li>
      </ul>
      <FanChart
        labels={labels}
        fans={fans}
        names={text.edges}
        unit={10 ** minorDigits(currency)}
        money={rough}
        label={text.describe(text.measures[measure], fans.map(({ name }) => name).join('; '))}
        describe={describe}
      />
    </>
  );
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
