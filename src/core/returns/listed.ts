import type { CommissionTotals } from '../ledger/commission.ts';
import { noCommissions } from '../ledger/totals.ts';
import { sum, sumKnown } from '../sums.ts';
import { earnedLessCosts, hourlyRate, ratedHours } from './hourly.ts';
import type { ArticleReturns, KnownTotals, Portfolio } from './portfolio.ts';

/**
 * The articles a table lists: the published ones, and drafts that hold money, costs or hours, without
 * which its rows would not add up to its total.
 */
export function listedArticles(portfolio: Portfolio): ArticleReturns[] {
  return portfolio.articles.filter(isListed);
}

/** Whether a table lists an article. */
export function isListed(row: ArticleReturns): boolean {
  const spent = [row.costs, ...Object.values(row.otherCosts)];
  return row.article.published || row.time !== null || hasEarned(row) || spent.some(isNotZero);
}

/** Whether commissions of an article are known, in any currency and status. */
function hasEarned({ commissions, otherCurrencies }: ArticleReturns): boolean {
  return [commissions ?? noCommissions(), ...Object.values(otherCurrencies)]
    .flatMap((totals) => Object.values(totals))
    .some(isNotZero);
}

const isNotZero = (amount: number) => amount !== 0;

/** The articles of the report: the published ones, and what else holds money, so that its rows add up. */
export function reportedArticles(portfolio: Portfolio): ArticleReturns[] {
  return portfolio.articles.filter((row) => row.article.published || hasEarned(row));
}

/** Sums over some articles, minor units of the display currency; null where no article knows. */
export type ListTotals = {
  articles: number;
  words: number | null;
  hours: number | null;
  hoursEstimated: number | null;
  conversions: number | null;
  commissions: KnownTotals;
  otherCurrencies: Record<string, CommissionTotals>;
  runRate: number | null;
  costs: number;
  /** Minor units an hour over the articles of which money and hours are known, half up; null where a cost has no rate. */
  effectiveHourlyRate: number | null;
  /** Means of the projections, which add up as their ranges don't. */
  headline: number | null;
  lifetime: number | null;
};

/** The sums of what a table shows. Each figure adds up the articles for which it is known. */
export function listTotals(rows: readonly ArticleReturns[]): ListTotals {
  const timed = rows.filter((row) => row.time !== null);
  const rated = timed.filter((row) => earnedLessCosts(row) !== null);
  const earned = sumKnown(rated.map(earnedLessCosts));
  const ratedOver = ratedHours(sumKnown(rated.map((row) => row.time?.hours)));
  const isKnown = rated.every((row) => Object.keys(row.otherCosts).length === 0);
  const currencies = new Set(rows.flatMap((row) => Object.keys(row.otherCurrencies)));
  return {
    articles: rows.length,
    words: sumKnown(rows.map((row) => row.article.wordCount)),
    hours: sumKnown(timed.map((row) => row.time?.hours)),
    hoursEstimated: sumKnown(timed.map((row) => row.time?.hoursEstimated)),
    conversions: sumKnown(rows.map((row) => row.figures?.conversions)),
    commissions: knownTotals(rows),
    otherCurrencies: Object.fromEntries(
      [...currencies].map((code) => [
        code,
        addTotals(rows.flatMap((row) => row.otherCurrencies[code] ?? [])),
      ]),
    ),
    runRate: sumKnown(rows.map((row) => row.figures?.runRate)),
    costs: sum(rows.map((row) => row.costs)),
    effectiveHourlyRate: hourlyRate(earned, isKnown ? ratedOver : null),
    headline: sumKnown(rows.map((row) => row.figures?.headline?.mean)),
    lifetime: sumKnown(rows.map((row) => row.figures?.lifetime?.mean)),
  };
}

/** The sum of what is known; null if there are articles but nothing is known of any. No articles have earned 0. */
function knownTotals(rows: readonly ArticleReturns[]): KnownTotals {
  const known = rows.flatMap(({ commissions }) => commissions ?? []);
  return rows.length > 0 && known.length === 0 ? null : addTotals(known);
}

function addTotals(totals: readonly CommissionTotals[]): CommissionTotals {
  return totals.reduce(
    (sum, each) => ({
      firstOrder: sum.firstOrder + each.firstOrder,
      recurring: sum.recurring + each.recurring,
      bonus: sum.bonus + each.bonus,
      flat: sum.flat + each.flat,
      adjustment: sum.adjustment + each.adjustment,
      toDate: sum.toDate + each.toDate,
      pending: sum.pending + each.pending,
      held: sum.held + each.held,
      reversed: sum.reversed + each.reversed,
    }),
    noCommissions(),
  );
}
