import type { ChartDataset, Scale, TooltipItem } from 'chart.js';
import type { TimelineMonth } from '@/core/returns/article-timeline.ts';
import { laneTitles } from './lane-titles.ts';
import { AXIS_PADDING, axisFont, monthAxis, stepOptions, tooltipLook, valueAxis } from './look.ts';
import type { StepConfig } from './StepChart.tsx';
import type { Theme } from './setup.ts';
import { hatch } from './unfinished.ts';

/** The lanes above each other on one time axis, from the top, with each one's share of the height. */
const lanes = { money: 4, clicks: 2, conversions: 1.5, hours: 1.8, edits: 0.9 } as const;
type Lane = keyof typeof lanes;

export type TimelineConfigInput = Theme & {
  months: readonly TimelineMonth[];
  labels: readonly string[];
  names: {
    lanes: Record<Lane, string>;
    series: Record<'firstOrder' | 'recurring' | 'other' | 'hours' | 'tended' | 'published', string>;
  };
  /** Minor units in one of the currency's. */
  unit: number;
  /** Shows an amount, minor units. */
  money: (amount: number, rough?: boolean) => string;
  /** Shows a count or hours. */
  count: (value: number) => string;
};

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** Commissions, clicks, conversions, hours and edits of an article in lanes, month below month. */
export function timelineConfig(input: TimelineConfigInput): StepConfig {
  const { labels, names, tokens } = input;
  return {
    type: 'bar',
    data: { labels: [...labels], datasets: [...moneyBars(input), ...countBars(input), ...marks(input)] },
    plugins: [laneTitles(names.lanes, tokens)],
    options: {
      ...stepOptions(input),
      scales: scales(input),
      plugins: { tooltip: tooltip(input) },
    },
  };
}

/** Bars of a lane; what the running month has so far is hatched. */
function bars(
  { months, tokens }: TimelineConfigInput,
  lane: Lane,
  label: string,
  color: string,
  values: (number | null)[],
): Dataset {
  return {
    type: 'bar',
    label,
    data: values,
    yAxisID: lane,
    stack: lane,
    // Lanes lie below each other, so none needs to leave room beside it for another.
    grouped: false,
    backgroundColor: months.map(({ isRunning }) => (isRunning ? hatch(color, tokens.surface) : color)),
    borderRadius: 2,
    maxBarThickness: 32,
    categoryPercentage: 0.72,
    barPercentage: 1,
  };
}

function moneyBars(input: TimelineConfigInput): Dataset[] {
  const { months, unit, tokens, names } = input;
  const kinds = ['recurring', 'firstOrder', 'other'] as const;
  return kinds
    .filter((kind) => kind !== 'other' || months.some(({ earned }) => earned?.other))
    .map((kind) =>
      bars(
        input,
        'money',
        names.series[kind],
        tokens[kind],
        months.map(({ earned }) => earned && earned[kind] / unit),
      ),
    );
}

function countBars(input: TimelineConfigInput): Dataset[] {
  const { months, tokens, names } = input;
  const of = (key: 'clicks' | 'conversions' | 'hours' | 'tended') => months.map((month) => month[key]);
  return [
    bars(input, 'clicks', names.lanes.clicks, tokens.fifth, of('clicks')),
    bars(input, 'conversions', names.lanes.conversions, tokens.fifth, of('conversions')),
    bars(input, 'hours', names.series.hours, tokens.fifth, of('hours')),
    bars(input, 'hours', names.series.tended, tokens.fourth, of('tended')),
  ];
}

/** A triangle where it was published, a diamond where links were changed. */
function marks({ months, tokens, names }: TimelineConfigInput): Dataset[] {
  const mark = (label: string, pointStyle: 'triangle' | 'rectRot', data: (number | null)[]): Dataset => ({
    type: 'line',
    label,
    data,
    yAxisID: 'edits',
    stack: label,
    showLine: false,
    pointStyle,
    pointRadius: 6,
    pointHoverRadius: 7,
    borderColor: tokens.surface,
    backgroundColor: tokens.ink,
  });
  return [
    mark(
      names.series.published,
      'triangle',
      months.map(({ isPublication }) => (isPublication ? 1 : null)),
    ),
    mark(
      names.lanes.edits,
      'rectRot',
      months.map(({ edits }) => (edits > 0 ? 1 : null)),
    ),
  ];
}

function scales(input: TimelineConfigInput) {
  const { tokens, unit, money, count } = input;
  // Chart.js gives each of several axes half of its share of the width at most, and would cut longer numbers off.
  let widest = 0;
  const afterFit = (axis: Scale) => {
    axis.ctx.font = `${axisFont(tokens).size}px ${tokens.font}`;
    const widths = axis.ticks.map(({ label }) => axis.ctx.measureText(String(label)).width);
    widest = Math.max(widest, AXIS_PADDING + Math.ceil(Math.max(0, ...widths)));
    axis.width = widest;
  };
  const lane = (name: Lane, text: (value: number | string) => string, ticks = 3) => {
    const axis = valueAxis(tokens, text);
    return {
      ...axis,
      afterFit,
      // A low lane would skip all but 0.
      ticks: { ...axis.ticks, maxTicksLimit: ticks, precision: 0, autoSkip: false },
      stack: 'lanes',
      stackWeight: lanes[name],
      stacked: true,
      offset: true,
      beginAtZero: true,
      // Room for the lane's name above its highest bar.
      grace: '30%',
    };
  };
  const plain = (value: number | string) => count(Number(value));
  return {
    x: { ...monthAxis(tokens), stacked: true },
    edits: { ...lane('edits', () => ''), min: 0, max: 2.4, grid: { display: false } },
    hours: lane('hours', plain),
    conversions: lane('conversions', plain),
    clicks: lane('clicks', plain),
    money: lane('money', (value) => money(Math.round(Number(value) * unit), true), 4),
  };
}

function tooltip({ months, unit, money, count, tokens }: TimelineConfigInput) {
  const value = (lane: string | undefined, index: number, raw: number) => {
    if (lane === 'money') return money(Math.round(raw * unit));
    return lane === 'edits' ? count(months[index]?.edits ?? 0) : count(raw);
  };
  return {
    ...tooltipLook(tokens),
    filter: ({ raw, dataset }: TooltipItem<'bar' | 'line'>) =>
      raw !== null && (raw !== 0 || dataset.yAxisID !== 'hours'),
    callbacks: {
      label: ({ dataset, dataIndex, raw }: TooltipItem<'bar' | 'line'>) =>
        dataset.pointStyle === 'triangle'
          ? `${dataset.label}`
          : `${dataset.label}  ${value(dataset.yAxisID, dataIndex, Number(raw))}`,
    },
  };
}
