import { type ArticleDraws, incomeBy } from './draws.ts';
import { LIFETIME_CAP } from './grid.ts';
import type { BreakEven } from './types.ts';

/** Months of the headline projection. */
export const HEADLINE_MONTHS = 24;

/**
 * When `needed` more minor units have come in. `headline` and `lifetime` are each draw's income by
 * months 24 and 120. Income never falls, so the chance to have broken even by a month is the share of
 * draws whose income has reached `needed` in it, and its median is found by halving.
 */
export function breakEvenOf(
  article: ArticleDraws,
  incomes: { headline: Float64Array; lifetime: Float64Array },
  needed: number,
): BreakEven {
  const likely = (income: Float64Array) => shareReaching(income, needed) >= 0.5;
  const likelyBy = (months: number) => likely(incomeBy(article, months));
  const probabilityWithin24 = shareReaching(incomes.headline, needed);
  if (!likely(incomes.lifetime)) return { inMonths: null, probabilityWithin24 };
  const within24 = probabilityWithin24 >= 0.5;
  const inMonths = within24
    ? firstMonth(0, HEADLINE_MONTHS, likelyBy)
    : firstMonth(HEADLINE_MONTHS + 1, LIFETIME_CAP, likelyBy);
  return { inMonths, probabilityWithin24 };
}

/** The first month of `low`..`high` that holds; `high` is known to hold. */
function firstMonth(low: number, high: number, holds: (months: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function shareReaching(incomes: Float64Array, needed: number): number {
  let reached = 0;
  for (const income of incomes) if (income >= needed) reached += 1;
  return reached / incomes.length;
}
