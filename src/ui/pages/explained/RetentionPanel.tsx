import { useMemo } from 'react';
import type { RetentionEvidence } from '@/core/returns/explain/retention.ts';
import { ChartPanel, Legend, type LegendItem } from '../../charts/ChartPanel.tsx';
import { FanChart } from '../../charts/FanChart.tsx';
import type { Fan } from '../../charts/fan-config.ts';
import { Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { formatCount, formatPercent } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { explained } from '../../i18n/explained.ts';
import { outlook } from '../../i18n/outlook.ts';
import styles from './explained.module.css';
import { retentionInWords } from './retention-words.ts';

const text = explained.retention;
/** Steps of a chart's axis in all. */
const ALL = 1000;
const percent = (share: number) => formatPercent(Math.round(share * 100) / 100);

const legend: LegendItem[] = [
  { name: text.observed, tone: 'observed' },
  { name: text.expected, tone: 'accent' },
  { name: text.assumed, tone: 'compared' },
];

/** The retention curve that projections use, compared with the observed one and with the assumption. */
export function RetentionPanel({ evidence }: { evidence: RetentionEvidence }) {
  const { points, program, periodMonths } = evidence;
  const labels = useMemo(() => points.map(({ renewals }) => formatCount(renewals)), [points]);
  const fans = useMemo(() => fansOf(evidence), [evidence]);
  const observed = useMemo(
    () => ({
      name: text.observed,
      values: points.map((point) => point.observed && point.observed.survival * ALL),
    }),
    [points],
  );
  return (
    <ChartPanel
      title={text.title(program)}
      {...(periodMonths !== 1 && { note: text.every(periodMonths) })}
      help={{ label: text.help, sentences: text.helpSentences }}
      legend={<Legend items={legend} band={text.band} />}
      table={<RetentionTable evidence={evidence} />}
      chart={
        <FanChart
          labels={labels}
          fans={fans}
          observed={observed}
          names={outlook.edges}
          axis={text.renewals}
          unit={ALL}
          say={sayShare}
          label={text.describe(program)}
        />
      }
    >
      <div className={styles.words}>
        {retentionInWords(evidence).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </ChartPanel>
  );
}

function sayShare(value: number): string {
  return percent(value / ALL);
}

/** Whole parts: a sum of weights a hair above 1 would stretch the axis to 150 %. */
const inParts = (share: number) => Math.round(share * ALL);

function fansOf({ points }: RetentionEvidence): Fan[] {
  const assumed = points
    .map(({ assumed: share }) => inParts(share))
    .map((line) => ({ p10: line, line, p90: line }));
  const expected = points.map(({ expected: { p10, mean, p90 } }) => ({
    p10: inParts(p10),
    line: inParts(mean),
    p90: inParts(p90),
  }));
  return [
    { name: text.expected, tone: 'accent', points: expected },
    { name: text.assumed, tone: 'compared', points: assumed },
  ];
}

function RetentionTable({ evidence: { points } }: { evidence: RetentionEvidence }) {
  const range = (low: number | null, high: number | null) =>
    low === null || high === null ? <Unknown key="range" /> : common.range(percent(low), percent(high));
  return (
    <DataTable
      caption={text.caption}
      columns={[
        { name: text.renewals },
        { name: text.atRisk, number: true },
        { name: text.observed, number: true },
        { name: text.interval, number: true },
        { name: text.expected, number: true },
        { name: text.range, number: true },
        { name: text.assumed, number: true },
      ]}
      rows={points.map(({ renewals, expected, assumed, observed }) => ({
        id: String(renewals),
        cells: [
          text.payments(renewals),
          formatCount(observed?.atRisk ?? 0),
          observed ? percent(observed.survival) : <Unknown key="observed" />,
          range(observed?.low ?? null, observed?.high ?? null),
          percent(expected.mean),
          range(expected.p10, expected.p90),
          percent(assumed),
        ],
      }))}
    />
  );
}
