import { useMemo } from 'react';
import type { WayEvidence } from '@/core/returns/explain/traffic.ts';
import { ChartPanel, Legend, type LegendItem } from '../../charts/ChartPanel.tsx';
import { FanChart } from '../../charts/FanChart.tsx';
import type { Fan } from '../../charts/fan-config.ts';
import { Unknown, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { explained } from '../../i18n/explained.ts';
import { outlook } from '../../i18n/outlook.ts';
import styles from './explained.module.css';
import { RatesTable } from './RatesTable.tsx';
import { arrivalsInWords } from './way-words.ts';

const text = explained.traffic;
const legend: LegendItem[] = [
  { name: text.seen, tone: 'observed' },
  { name: text.fitted, tone: 'accent' },
];

type WayProps = { way: WayEvidence; program: string; currency: string };

/** What the referrals to come for one program rest on: the traffic fit, the rates, and what would change them. */
export function WayPanel(props: WayProps) {
  const { way, program } = props;
  if (way.kind !== 'launch') return <CountedWay {...props} kind={text.kinds[way.kind]} />;
  return (
    <Panel title={text.title} note={text.note(program)}>
      <p className={styles.words}>{text.none}</p>
      <Arrivals {...props} />
    </Panel>
  );
}

function CountedWay({ kind, ...props }: WayProps & { kind: string }) {
  const { points } = props.way;
  const labels = useMemo(() => points.map(({ month }) => text.monthOf(month)), [points]);
  const fans = useMemo((): Fan[] => {
    const fitted = points.map(({ fitted: { p10, p50, p90 } }) => ({ p10, line: p50, p90 }));
    return [{ name: text.fitted, tone: 'accent', points: fitted }];
  }, [points]);
  const observed = useMemo(() => ({ name: text.seen, values: points.map(({ seen }) => seen) }), [points]);
  return (
    <ChartPanel
      title={text.title}
      note={text.note(props.program)}
      help={{ label: text.help, sentences: text.helpSentences }}
      legend={<Legend items={legend} band={`${kind}. ${text.band}`} />}
      table={<TrafficTable way={props.way} kind={kind} />}
      chart={
        <FanChart
          labels={labels}
          fans={fans}
          observed={observed}
          names={outlook.edges}
          unit={1}
          say={formatCount}
          label={text.describe(kind)}
        />
      }
    >
      <Arrivals {...props} />
    </ChartPanel>
  );
}

function Arrivals({ way, currency }: WayProps) {
  const money = useMoney();
  return (
    <>
      <div className={styles.words}>
        {arrivalsInWords(way, money(Math.round(way.worth), currency, true)).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <RatesTable rates={way.rates} />
    </>
  );
}

function TrafficTable({ way: { points }, kind }: { way: WayEvidence; kind: string }) {
  return (
    <DataTable
      caption={text.describe(kind)}
      columns={[{ name: text.month }, { name: text.seen, number: true }, { name: text.fitted, number: true }]}
      rows={points.map(({ month, seen, fitted: { p10, p50, p90 } }) => ({
        id: String(month),
        cells: [
          text.monthOf(month),
          seen === null ? <Unknown key="seen" /> : formatCount(seen),
          p10 === p90
            ? formatCount(Math.round(p50))
            : common.range(formatCount(Math.round(p10)), formatCount(Math.round(p90))),
        ],
      }))}
    />
  );
}
