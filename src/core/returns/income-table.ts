import { type Month, monthOfDay, monthsFromTo } from '../calendar.ts';
import type { Portfolio } from './portfolio.ts';

/** A month that is booked: settled minor units of the display currency; null where no statement tells. */
export type IncomeMonth = {
  month: Month;
  /** Articles published in it. */
  articles: number;
  firstOrder: number | null;
  recurring: number | null;
  /** Bonus, flat and adjustments. */
  other: number | null;
  total: number | null;
  /** The running month: more may come. */
  isRunning: boolean;
};

/**
 * Months from the first article or commission to this one, oldest first. Nothing is known of a month
 * without commissions that is before the first one with any, or after every program's coverage.
 */
export function incomeMonths(portfolio: Portfolio): IncomeMonth[] {
  const published = Map.groupBy(
    portfolio.articles.filter(({ article }) => article.published && article.publishedOn !== null),
    ({ article }) => (article.publishedOn ?? '').slice(0, 7),
  );
  const booked = new Map(portfolio.months.map((item) => [item.month, item]));
  const first = [...published.keys(), ...booked.keys()].sort()[0];
  const now = monthOfDay(portfolio.asOf);
  if (first === undefined || first > now) return [];
  const covered = portfolio.programs
    .flatMap(({ coversTo }) => coversTo ?? [])
    .sort()
    .at(-1);
  return monthsFromTo(first, now).map((month) => {
    const { firstOrder, recurring, other } = booked.get(month) ?? { firstOrder: 0, recurring: 0, other: 0 };
    const isNone = firstOrder === 0 && recurring === 0 && other === 0;
    const isKnown = !isNone || (booked.has(month) && covered !== undefined && month <= monthOfDay(covered));
    return {
      month,
      articles: published.get(month)?.length ?? 0,
      firstOrder: isKnown ? firstOrder : null,
      recurring: isKnown ? recurring : null,
      other: isKnown ? other : null,
      total: isKnown ? firstOrder + recurring + other : null,
      isRunning: month === now,
    };
  });
}

/** What stands for the months to come, minor units; stored figures hold no single months. */
export type IncomeEstimate = {
  name: string;
  recurring: number | null;
  total: number;
  low: number | null;
  high: number | null;
};

/** Run rate and projection, where they are known. */
export function incomeEstimates({ totals }: Portfolio): IncomeEstimate[] {
  const { runRate, headline } = totals;
  const mean = headline?.mean ?? null;
  return [
    ...(runRate === null
      ? []
      : [{ name: 'Run rate, a month', recurring: runRate, total: runRate, low: null, high: null }]),
    ...(headline === null || mean === null
      ? []
      : [
          {
            name: `Next ${headline.months} months`,
            recurring: null,
            total: mean,
            low: headline.p10,
            high: headline.p90,
          },
        ]),
  ];
}
