import { type ArticleDraws, incomeBy } from './draws.ts';
import { LIFETIME_CAP } from './grid.ts';
import type { BreakEven, Horizon } from './types.ts';

/**
 * When `needed` more minor units have come in. `incomes` are each draw's income by the horizons.
 * Income never falls, so the chance to have broken even by a month is the share of draws whose income has
 * reached `needed` in it, and the month where that reaches a chance is found by halving.
 */
export function breakEvenOf(
  article: ArticleDraws,
  incomes: ReadonlyMap<Horizon, Float64Array>,
  needed: number,
): BreakEven {
  const chances = new Map<number, number>();
  for (const [months, income] of incomes) chances.set(months, shareReaching(income, needed));
  const chanceBy = (months: number) => {
    const known = chances.get(months) ?? shareReaching(incomeBy(article, months), needed);
    chances.set(months, known);
    return known;
  };
  return {
    inMonths: firstMonth(0.5, chanceBy, incomes),
    earliest: firstMonth(0.1, chanceBy, incomes),
    latest: firstMonth(0.9, chanceBy, incomes),
    probabilityWithin24: chanceBy(24),
    probabilityWithin120: chanceBy(LIFETIME_CAP),
  };
}

/** The first month by which the chance is at least `chance`; null: not within the lifetime cap. */
function firstMonth(
  chance: number,
  chanceBy: (months: number) => number,
  incomes: ReadonlyMap<Horizon, Float64Array>,
): number | null {
  const months = [...incomes.keys()];
  const to = months.find((horizon) => chanceBy(horizon) >= chance);
  if (to === undefined) return null;
  let high: number = to;
  let low = (months.findLast((horizon) => horizon < to) ?? -1) + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chanceBy(middle) >= chance) high = middle;
    else low = middle + 1;
  }
  return low;
}

function shareReaching(incomes: Float64Array, needed: number): number {
  let reached = 0;
  for (const income of incomes) if (income >= needed) reached += 1;
  return reached / incomes.length;
}
