import { monthOfDay } from '../calendar.ts';
import type { EarningsChart } from '../earnings/chart.ts';
import type { Portfolio } from './portfolio.ts';

/** One step of what is shown, minor units of the display currency; null where nothing is known. */
export type IncomeRow = {
  /** A month or a day. */
  id: string;
  state: 'past' | 'running' | 'future';
  /** Articles published in it; null for what is still to come. */
  articles: number | null;
  /** One per column; a future month has only the total: the mean of what is expected. */
  values: (number | null)[];
  low: number | null;
  high: number | null;
};

/** A chart's figures as a table: the series shown, their total, and what it is compared with. */
export type IncomeTable = {
  columns: string[];
  /** Which column is the total. */
  totalAt: number;
  rows: IncomeRow[];
};

export type IncomeNames = { series: (id: string) => string; total: string; compared: string };

/** The table of what a chart shows, oldest first. */
export function incomeTable(
  portfolio: Portfolio,
  chart: EarningsChart,
  hidden: ReadonlySet<string>,
  names: IncomeNames,
): IncomeTable {
  const series = chart.series.filter(({ id }) => !hidden.has(id));
  const published = publishedIn(portfolio);
  const { compared, fan } = chart;
  const rows = chart.steps.map(({ id, state }, index): IncomeRow => {
    const isFuture = state === 'future';
    const total = isFuture ? fan?.mean[index] : chart.totals[index];
    return {
      id,
      state,
      articles: isFuture ? null : (published.get(id) ?? 0),
      values: [
        ...series.map(({ values }) => values[index] ?? null),
        total ?? null,
        ...(compared ? [compared[index] ?? null] : []),
      ],
      low: isFuture ? (fan?.p10[index] ?? null) : null,
      high: isFuture ? (fan?.p90[index] ?? null) : null,
    };
  });
  const columns = [...series.map(({ id }) => names.series(id)), names.total];
  return { columns: compared ? [...columns, names.compared] : columns, totalAt: series.length, rows };
}

/** How many articles were published in each month, and on each day. */
function publishedIn({ articles }: Portfolio): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    if (!article.published || article.publishedOn === null) continue;
    for (const id of [article.publishedOn, monthOfDay(article.publishedOn)]) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** Estimates of what is to come, minor units. */
export type IncomeEstimate = {
  name: string;
  total: number;
  low: number | null;
  high: number | null;
};

/** Their names, English. */
export const estimateWords = {
  runRate: 'Run rate, a month',
  next: (months: number) => `Next ${months} months`,
};

/** Run rate and projection, where they are known. */
export function incomeEstimates({ totals }: Portfolio, words: typeof estimateWords): IncomeEstimate[] {
  const { runRate, headline } = totals;
  const mean = headline?.mean ?? null;
  return [
    ...(runRate === null ? [] : [{ name: words.runRate, total: runRate, low: null, high: null }]),
    ...(headline === null || mean === null
      ? []
      : [
          {
            name: words.next(headline.months),
            total: mean,
            low: headline.p10,
            high: headline.p90,
          },
        ]),
  ];
}
