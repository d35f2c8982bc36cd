import type { ChartDataset } from 'chart.js';
import { axisTitle, monthAxis, stepOptions, tooltipLook, valueAxis } from './look.ts';
import type { StepConfig } from './StepChart.tsx';
import type { Theme } from './setup.ts';

/** One future: a band that holds 8 of 10 cases, and a line in it, its mean or its median. */
export type Fan = { name: string; tone: 'accent' | 'compared'; points: readonly FanPoint[] };
export type FanPoint = { p10: number; line: number; p90: number };

/** What was seen, in the unit of the fans; null where nothing was. */
type Observed = { name: string; values: readonly (number | null)[] };

export type FanConfigInput = Theme & {
  labels: readonly string[];
  /** The first lies on top. */
  fans: readonly Fan[];
  /** A solid line over them. */
  observed?: Observed;
  names: { low: string; high: string };
  /** What the steps count, where their labels don't say it. */
  axis?: string;
  /** How many of the points' unit make one of the axis: of money, minor units in one of the currency's. */
  unit: number;
  /** Shows a value, in the points' unit, roughly. */
  say: (value: number) => string;
};

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** Futures as filled bands, each with its line. */
export function fanConfig(input: FanConfigInput): StepConfig {
  const { labels, fans, observed, axis, unit, say, tokens } = input;
  const text = (value: unknown) => say(Math.round(Number(value) * unit));
  return {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: [
        ...fans.flatMap((fan, index) => datasetsOf(fan, index, input)),
        ...(observed ? [observedLine(observed, input)] : []),
      ],
    },
    options: {
      ...stepOptions(input),
      scales: {
        x: { ...monthAxis(tokens), title: axisTitle(axis, tokens) },
        y: { ...valueAxis(tokens, text), beginAtZero: true },
      },
      plugins: {
        filler: { propagate: false },
        tooltip: {
          ...tooltipLook(tokens),
          callbacks: { label: ({ dataset, raw }) => `${dataset.label}  ${text(raw)}` },
        },
      },
    },
  };
}

function datasetsOf({ name, tone, points }: Fan, index: number, input: FanConfigInput): Dataset[] {
  const { names, unit, tokens } = input;
  const band = tone === 'accent' ? tokens.expected : tokens.comparedSoft;
  const edge = { pointRadius: 0, pointHitRadius: 8, borderWidth: 0, borderColor: 'transparent' };
  const of = (point: keyof FanPoint) => points.map((each) => each[point] / unit);
  const order = 2 * index;
  return [
    {
      ...edge,
      type: 'line',
      label: `${name}, ${names.low}`,
      data: of('p10'),
      fill: false,
      backgroundColor: band,
      order: order + 1,
    },
    {
      ...edge,
      type: 'line',
      label: `${name}, ${names.high}`,
      data: of('p90'),
      fill: '-1',
      backgroundColor: band,
      order: order + 1,
    },
    {
      type: 'line',
      label: name,
      data: of('line'),
      fill: false,
      pointRadius: 0,
      pointHitRadius: 8,
      borderWidth: 2,
      borderColor: tokens[tone],
      backgroundColor: tokens[tone],
      // As all estimates; two are told apart by more than their colour.
      borderDash: tone === 'accent' ? [5, 4] : [2, 3],
      order,
    },
  ];
}

function observedLine({ name, values }: Observed, { unit, tokens }: FanConfigInput): Dataset {
  return {
    type: 'line',
    label: name,
    data: values.map((value) => value && value / unit),
    fill: false,
    pointRadius: 2,
    pointHitRadius: 8,
    borderWidth: 2,
    borderColor: tokens.firstOrder,
    backgroundColor: tokens.firstOrder,
    order: -1,
  };
}

/** What the chart says at one of its steps: what was seen, and each future with its band. */
export function fanInWords(
  { labels, fans, observed, names, say }: Omit<FanConfigInput, keyof Theme | 'unit' | 'axis'>,
  index: number,
): string {
  const seen = observed?.values[index] ?? null;
  const ahead = fans.flatMap(({ name, points }) => {
    const at = points[index];
    return at ? [`${name} ${say(at.line)} (${names.low} ${say(at.p10)}, ${names.high} ${say(at.p90)})`] : [];
  });
  const now = observed && seen !== null ? [`${observed.name} ${say(seen)}`] : [];
  return [labels[index] ?? '', ...now, ...ahead].join('. ');
}
