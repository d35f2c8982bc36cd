import { useMemo, useRef } from 'react';
import type { DayRange } from '@/core/calendar.ts';
import {
  type ChartInput,
  comparedPeriod,
  type EarningsChart,
  earningsChart,
  type Sums,
  sumsOf,
} from '@/core/earnings/chart.ts';
import { type DayEarnings, daysNeeded } from '@/core/earnings/earnings.ts';
import { expectedMonths } from '@/core/earnings/expected.ts';
import { periodOf, stepsOf } from '@/core/earnings/period.ts';
import type { Ahead } from '@/core/returns/ahead.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import type { PortfolioView } from '../../portfolio-view.ts';
import { useAhead } from '../../use-ahead.ts';
import { useLiveOf } from '../../use-live.ts';

const noDays: DayEarnings[] = [];

/** What a view shows of a portfolio: its chart, its sums, and the period they are of. */
export function useEarnings(portfolio: Portfolio, view: PortfolioView) {
  const made = useAhead(false).ahead?.made ?? null;
  const query = useMemo(() => chartInput(portfolio, view, made), [portfolio, view, made]);
  const spans = useMemo(() => neededSpans(query), [query]);
  const key = JSON.stringify(spans);
  const read = useLiveOf(
    async (live) => {
      const parts = await Promise.all(spans.map((span) => live.dayEarnings(span)));
      return { key, days: parts.flat() };
    },
    [key],
  );
  // Until the days of a new span are there, the last picture stays.
  const days = spans.length === 0 ? noDays : read?.key === key ? read.days : null;
  const last = useRef<({ input: ChartInput; chart: EarningsChart } & Sums) | null>(null);
  return useMemo(() => {
    if (!days) return last.current;
    const input = { ...query, earnings: { ...query.earnings, days } };
    const chart = earningsChart(input);
    last.current = { input, chart, ...sumsOf(input, chart) };
    return last.current;
  }, [query, days]);
}

export type ShownEarnings = NonNullable<ReturnType<typeof useEarnings>>;

function chartInput(portfolio: Portfolio, view: PortfolioView, ahead: Ahead | null): ChartInput {
  const { asOf, currency, earnings, programs, articles } = portfolio;
  const months = earnings.map(({ month }) => `${month}-01`);
  const published = articles.flatMap(({ article }) => (article.published && article.publishedOn) || []);
  const [first = asOf] = [...months, ...published].sort();
  const period = periodOf(view.period, asOf, first);
  const covered = programs.flatMap(({ coversTo }) => coversTo ?? []).sort();
  return {
    period,
    asOf,
    earnings: { months: earnings, days: noDays },
    split: view.split,
    hidden: new Set(view.hidden),
    comparison: view.comparison,
    coversTo: covered.at(-1) ?? null,
    expected: expectedMonths(ahead, currency, monthsAhead(stepsOf(period).length)),
  };
}

/** As far ahead as the period goes back, within half a year and two. */
function monthsAhead(steps: number): number {
  return Math.min(24, Math.max(6, steps));
}

/** The spans of which single days are needed, of the period and of what it is compared with. */
function neededSpans(input: ChartInput): DayRange[] {
  const periods = [input.period, comparedPeriod(input)];
  return periods.flatMap((period) => (period && daysNeeded(stepsOf(period), input.asOf)) ?? []);
}
