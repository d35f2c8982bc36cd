import type { ChartDataset } from 'chart.js';
import type { RangeWithMean } from '@/core/projection/quantiles.ts';
import { axisFont, monthAxis, tooltipLook, valueAxis } from './look.ts';
import type { StepConfig } from './StepChart.tsx';
import type { Theme } from './setup.ts';

/** One future: a band that holds 8 cases of 10, and its middle as a line. */
export type Fan = { name: string; tone: 'accent' | 'compared'; points: readonly RangeWithMean[] };

export type FanConfigInput = Theme & {
  labels: readonly string[];
  /** The first lies on top. */
  fans: readonly Fan[];
  names: { low: string; high: string };
  /** Minor units in one of the currency's. */
  unit: number;
  /** Shows an amount, minor units, roughly. */
  money: (amount: number) => string;
};

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** Futures as filled bands, each with the line that half of the cases stay below. */
export function fanConfig(input: FanConfigInput): StepConfig {
  const { labels, fans, unit, money, tokens, still } = input;
  const text = (value: unknown) => money(Math.round(Number(value) * unit));
  return {
    type: 'line',
    data: { labels: [...labels], datasets: fans.flatMap((fan, index) => datasetsOf(fan, index, input)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 200 },
      interaction: { mode: 'index', intersect: false },
      scales: { x: monthAxis(tokens), y: { ...valueAxis(tokens, text), beginAtZero: true } },
      plugins: {
        filler: { propagate: false },
        tooltip: {
          ...tooltipLook(tokens),
          callbacks: { label: ({ dataset, raw }) => `${dataset.label}  ${text(raw)}` },
        },
      },
      font: axisFont(tokens),
    },
  };
}

function datasetsOf({ name, tone, points }: Fan, index: number, input: FanConfigInput): Dataset[] {
  const { names, unit, tokens } = input;
  const band = tone === 'accent' ? tokens.expected : tokens.comparedSoft;
  const edge = { pointRadius: 0, pointHitRadius: 8, borderWidth: 0, borderColor: 'transparent' };
  const of = (point: 'p10' | 'p50' | 'p90') => points.map((each) => each[point] / unit);
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
