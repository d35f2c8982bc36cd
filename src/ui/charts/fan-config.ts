import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Range } from '@/core/projection/quantiles.ts';
import type { Tokens } from './setup.ts';

/** One future: a band that holds 8 cases of 10, and its middle as a line. */
export type Fan = { name: string; tone: 'accent' | 'compared'; points: readonly Range[] };

/** What was seen, in the unit of the fans; null where nothing was. */
export type Observed = { name: string; values: readonly (number | null)[] };

export type FanConfigInput = {
  labels: readonly string[];
  /** The first lies on top. */
  fans: readonly Fan[];
  /** A solid line over them. */
  observed?: Observed;
  names: { low: string; high: string };
  /** How many of the points' unit make one of the axis: of money, minor units in one of the currency's. */
  unit: number;
  /** Shows a value, in the points' unit, roughly. */
  say: (value: number) => string;
  tokens: Tokens;
  /** Without motion. */
  still: boolean;
};

type Dataset = ChartDataset<'line', (number | null)[]>;

/** Futures as filled bands, each with the line that half of the cases stay below. */
export function fanConfig(input: FanConfigInput): ChartConfiguration<'line', (number | null)[], string> {
  const { labels, fans, observed, unit, say, tokens, still } = input;
  const font = { family: tokens.font, size: 12 };
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
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 200 },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: tokens.line },
          ticks: { color: tokens.ink2, font, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: tokens.line, drawTicks: false },
          ticks: { color: tokens.ink2, font, padding: 8, maxTicksLimit: 5, callback: text },
        },
      },
      plugins: {
        filler: { propagate: false },
        tooltip: {
          backgroundColor: tokens.surface,
          borderColor: tokens.line,
          borderWidth: 1,
          titleColor: tokens.ink,
          bodyColor: tokens.ink,
          titleFont: font,
          bodyFont: font,
          padding: 10,
          boxPadding: 4,
          callbacks: { label: ({ dataset, raw }) => `${dataset.label}  ${text(raw)}` },
        },
      },
    },
  };
}

function datasetsOf({ name, tone, points }: Fan, index: number, input: FanConfigInput): Dataset[] {
  const { names, unit, tokens } = input;
  const band = tone === 'accent' ? tokens.expected : translucent(tokens.compared);
  const edge = { pointRadius: 0, pointHitRadius: 8, borderWidth: 0, borderColor: 'transparent' };
  const of = (point: 'p10' | 'p50' | 'p90') => points.map((each) => each[point] / unit);
  const order = 2 * index;
  return [
    {
      ...edge,
      label: `${name}, ${names.low}`,
      data: of('p10'),
      fill: false,
      backgroundColor: band,
      order: order + 1,
    },
    {
      ...edge,
      label: `${name}, ${names.high}`,
      data: of('p90'),
      fill: '-1',
      backgroundColor: band,
      order: order + 1,
    },
    {
      label: name,
      data: of('p50'),
      fill: false,
      pointRadius: 0,
      pointHitRadius: 8,
      borderWidth: 2,
      borderColor: tokens[tone],
      backgroundColor: tokens[tone],
      ...(tone === 'accent' && { borderDash: [5, 4] }),
      order,
    },
  ];
}

function observedLine({ name, values }: Observed, { unit, tokens }: FanConfigInput): Dataset {
  return {
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

/** A token is a six-digit colour: a fifth of it. */
function translucent(color: string): string {
  return `${color}33`;
}
