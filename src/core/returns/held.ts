import { addMonths, type Day, daysBetween } from '../calendar.ts';
import type { Range, RangeWithMean } from '../projection/quantiles.ts';
import { sum } from '../sums.ts';
import type { History } from './history.ts';
import { PORTFOLIO, UNATTRIBUTED } from './inputs.ts';
import type { Portfolio, ProgramReturns } from './portfolio.ts';

/** A forecast that is kept for good, one a calendar month for the portfolio ('*') and each article. Minor units. */
export type MonthForecast = {
  /** `keyOf(month, articleId)`. */
  id: string;
  articleId: string;
  madeOn: Day;
  currency: string;
  /** Settled when it was made. */
  settled: number;
  /**
   * What was known then: a forecast is compared with what came since, not with what was learnt later about earlier
   * days. Forecasts made before this was kept lack it.
   */
  history?: History;
  /** What it said would have come by month 1, 2, ... after that day. */
  totals: RangeWithMean[];
};

/** A commission dated after the last day that all open programs reach: some programs reach further. */
export type Later = { articleId: string | null; amount: number };

/** A forecast compared with what came. */
export type Held = {
  articleId: string;
  madeOn: Day;
  /** The last day for which it is known what came. */
  until: Day;
  predicted: Range;
  /** Settled, pending and held since; less than 0 where more was taken back. */
  came: number;
  isInside: boolean;
};

/** A forecast is not judged sooner than this after it was made. */
export const FIRST_MONTHS = 1;

/**
 * Compares kept forecasts with what came by the last day that statements of all open programs reach, so without what
 * is dated `later`. The range by that day is interpolated between the months around it. Forecasts that are too new,
 * or in another currency than the present one, are left out.
 */
export function heldAgainst(
  kept: readonly MonthForecast[],
  portfolio: Portfolio,
  later: readonly Later[],
): Held[] {
  const until = reachedByAll(portfolio.programs);
  if (until === null) return [];
  return kept
    .filter(
      ({ currency, madeOn }) => currency === portfolio.currency && addMonths(madeOn, FIRST_MONTHS) <= until,
    )
    .flatMap((forecast): Held[] => {
      const now = earnedNow(forecast.articleId, portfolio);
      const predicted = predictedBy(forecast, until);
      if (now === null || predicted === null) return [];
      const came = now - laterOf(forecast.articleId, later) - forecast.settled;
      const isInside = came >= predicted.p10 && came <= predicted.p90;
      return [{ articleId: forecast.articleId, madeOn: forecast.madeOn, until, predicted, came, isInside }];
    })
    .sort((a, b) => (a.madeOn === b.madeOn ? 0 : a.madeOn < b.madeOn ? 1 : -1));
}

/** The last day that statements of every open program reach; null where there are none. */
export function reachedByAll(programs: readonly Pick<ProgramReturns, 'program' | 'coversTo'>[]): Day | null {
  const days = programs.flatMap(({ program, coversTo }) => (program.closed ? [] : (coversTo ?? [])));
  return days.sort()[0] ?? null;
}

function earnedNow(articleId: string, portfolio: Portfolio): number | null {
  const { articles, unattributed, totals } = portfolio;
  const commissions =
    articleId === UNATTRIBUTED
      ? unattributed.commissions
      : articleId === PORTFOLIO
        ? totals.commissions
        : articles.find(({ article }) => article.id === articleId)?.commissions;
  return commissions ? commissions.toDate + commissions.pending + commissions.held : null;
}

function laterOf(articleId: string, later: readonly Later[]): number {
  const own = later.filter(
    (each) => articleId === PORTFOLIO || (each.articleId ?? UNATTRIBUTED) === articleId,
  );
  return sum(own.map(({ amount }) => amount));
}

/** The range by a day, interpolated between the months before and after it; null past the last month. */
function predictedBy({ madeOn, totals }: MonthForecast, day: Day): Range | null {
  let months = 0;
  while (addMonths(madeOn, months + 1) <= day) months += 1;
  const nothing: Range = { p10: 0, p50: 0, p90: 0 };
  const before = months === 0 ? nothing : totals[months - 1];
  if (!before) return null;
  const start = addMonths(madeOn, months);
  if (start === day) return before;
  const after = totals[months];
  if (!after) return null;
  const share = daysBetween(start, day) / daysBetween(start, addMonths(madeOn, months + 1));
  const between = (from: number, to: number) => Math.round(from + share * (to - from));
  return {
    p10: between(before.p10, after.p10),
    p50: between(before.p50, after.p50),
    p90: between(before.p90, after.p90),
  };
}
