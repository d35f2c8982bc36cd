import type { ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'react';
import { minorDigits } from '@/core/money.ts';
import type { MonthReturns } from '@/core/returns/portfolio.ts';
import { formatMonth } from '../format.ts';
import { articles } from '../i18n/articles.ts';
import { useMedia } from '../use-media.ts';
import { Chart, readTokens } from './setup.ts';

type MonthsChartProps = {
  months: readonly MonthReturns[];
  currency: string;
  /** Shows an amount, minor units. */
  money: (amount: number) => string;
  label: string;
};

const series = ['recurring', 'firstOrder', 'other'] as const;

function configure(props: MonthsChartProps, still: boolean): ChartConfiguration<'bar', number[], string> {
  const { months, currency, money } = props;
  const tokens = readTokens();
  const unit = 10 ** minorDigits(currency);
  const font = { family: tokens.font, size: 12 };
  return {
    type: 'bar',
    data: {
      labels: months.map(({ month }) => formatMonth(month)),
      datasets: series
        .filter((name) => name !== 'other' || months.some((month) => month.other !== 0))
        .map((name) => ({
          label: articles.chart[name],
          data: months.map((month) => month[name] / unit),
          backgroundColor: tokens[name],
          borderColor: tokens.surface,
          borderWidth: { top: 1 },
          borderRadius: 2,
          maxBarThickness: 36,
        })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 200 },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: tokens.line },
          ticks: { color: tokens.ink2, font, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          stacked: true,
          border: { display: false },
          grid: { color: tokens.line },
          ticks: {
            color: tokens.ink2,
            font,
            maxTicksLimit: 5,
            callback: (value) => money(Math.round(Number(value) * unit)),
          },
        },
      },
      plugins: {
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
          callbacks: {
            label: ({ dataset, raw }) => `${dataset.label}  ${money(Math.round(Number(raw) * unit))}`,
          },
        },
      },
    },
  };
}

/** Stacked bars of settled commissions by month. Its figures stand in a table beside it. */
export function MonthsChart(props: MonthsChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { months, currency, money, label } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what readTokens answers
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const chart = new Chart(context, configure({ months, currency, money, label }, still));
    return () => chart.destroy();
  }, [months, currency, money, label, dark, still]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
