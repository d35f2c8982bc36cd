import type { ChartDataset, TooltipItem } from 'chart.js';
import type { EarningsChart } from '@/core/earnings/chart.ts';
import { monthAxis, stepOptions, tooltipLook, valueAxis } from './look.ts';
import type { StepConfig } from './StepChart.tsx';
import { colorOf } from './series-colors.ts';
import type { Theme } from './setup.ts';
import { dashedOutline, hatch } from './unfinished.ts';

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

export type EarningsConfigInput = Theme & {
  chart: EarningsChart;
  hidden: ReadonlySet<string>;
  /** The names of steps, series and lines. */
  labels: readonly string[];
  nameOf: (id: string) => string;
  names: { compared: string; expected: string; low: string; high: string };
  /** Minor units in one of the currency's. */
  unit: number;
  /** Shows an amount, minor units. */
  money: (amount: number, rough?: boolean) => string;
};

/** Bars of what is booked, a line of what it is compared with, and the fan of what is expected. */
export function earningsConfig(input: EarningsConfigInput): StepConfig {
  const { chart, labels, tokens } = input;
  const running = chart.steps.findIndex(({ state }) => state === 'running');
  return {
    type: 'bar',
    data: { labels: [...labels], datasets: [...fan(input), ...compared(input), ...bars(input, running)] },
    plugins: [dashedOutline(running, tokens.ink2)],
    options: {
      ...stepOptions(input),
      scales: scales(input),
      plugins: { tooltip: tooltip(input), filler: { propagate: false } },
    },
  };
}

function inUnits(values: readonly (number | null)[], unit: number): (number | null)[] {
  return values.map((value) => value && value / unit);
}

function bars({ chart, hidden, nameOf, unit, tokens }: EarningsConfigInput, running: number): Dataset[] {
  const shown = chart.series
    .map((series, index) => ({ ...series, color: tokens[colorOf(series.id, index)] }))
    .filter(({ id }) => !hidden.has(id));
  // What repeats is the base of the stack.
  const stacked = shown.toSorted((a, b) => Number(b.id === 'recurring') - Number(a.id === 'recurring'));
  return stacked.map(({ id, values, color }) => ({
    type: 'bar',
    label: nameOf(id),
    data: inUnits(values, unit),
    backgroundColor: values.map((_, index) => (index === running ? hatch(color, tokens.surface) : color)),
    borderColor: tokens.surface,
    borderWidth: { top: 1 },
    borderRadius: 2,
    maxBarThickness: 40,
    categoryPercentage: 0.72,
    barPercentage: 1,
    stack: 'earned',
    order: 2,
  }));
}

const bareLine = { type: 'line', pointRadius: 0, pointHitRadius: 8, spanGaps: true } as const;

function compared({ chart, names, unit, tokens }: EarningsConfigInput): Dataset[] {
  if (!chart.compared) return [];
  return [
    {
      ...bareLine,
      label: names.compared,
      data: inUnits(chart.compared, unit),
      borderColor: tokens.compared,
      backgroundColor: tokens.compared,
      borderWidth: 1.5,
      pointRadius: 2,
      stack: 'compared',
      order: 1,
    },
  ];
}

function fan({ chart, names, unit, tokens }: EarningsConfigInput): Dataset[] {
  if (!chart.fan) return [];
  const edge = { ...bareLine, borderWidth: 0, borderColor: 'transparent', backgroundColor: tokens.expected };
  return [
    { ...edge, label: names.low, data: inUnits(chart.fan.p10, unit), fill: false, stack: 'low', order: 3 },
    { ...edge, label: names.high, data: inUnits(chart.fan.p90, unit), fill: '-1', stack: 'high', order: 3 },
    {
      ...bareLine,
      label: names.expected,
      data: inUnits(chart.fan.mean, unit),
      borderColor: tokens.accent,
      backgroundColor: tokens.accent,
      borderWidth: 2,
      borderDash: [5, 4],
      stack: 'mean',
      order: 1,
    },
  ];
}

function scales({ chart, unit, money, tokens }: EarningsConfigInput) {
  return {
    x: { ...monthAxis(tokens), stacked: true },
    y: {
      ...valueAxis(tokens, (value) => money(Math.round(Number(value) * unit), true)),
      // Only bars are added up: the lines have stacks of their own.
      stacked: true,
      grace: chart.steps.some(({ state }) => state === 'future') ? '5%' : 0,
    },
  };
}

function tooltip({ chart, unit, money, tokens }: EarningsConfigInput) {
  return {
    ...tooltipLook(tokens),
    filter: ({ dataIndex, dataset, raw }: TooltipItem<'bar' | 'line'>) =>
      raw !== null && (!isFan(dataset.stack) || chart.steps[dataIndex]?.state === 'future'),
    callbacks: {
      label: ({ dataset, raw }: TooltipItem<'bar' | 'line'>) =>
        `${dataset.label}  ${money(Math.round(Number(raw) * unit), isFan(dataset.stack))}`,
    },
  };
}

function isFan(stack: string | undefined): boolean {
  return stack === 'low' || stack === 'mean' || stack === 'high';
}
