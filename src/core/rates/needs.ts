import { type Month, monthOfDay } from '../calendar.ts';
import { type FoundRate, rateFinder } from './find.ts';
import type { Rate } from './rate.ts';

/** A currency that occurs besides the display currency, with the months it occurs in, newest first. */
export type RateNeed = {
  currency: string;
  /** `found`: what money of the month is converted at; null: it can't be. */
  months: { month: Month; found: FoundRate | null }[];
};

/** The parts of an amount that decide which rate it needs; `month` or `day` is its date. */
export type Dated = { amount: number; currency: string } & ({ month: Month } | { day: string });

/** The rates needed to show some money in the currency `to`, by currency. */
export function rateNeeds(items: readonly Dated[], to: string, rates: readonly Rate[]): RateNeed[] {
  const finder = rateFinder(rates, to);
  const foreign = items.filter(({ amount, currency }) => amount !== 0 && currency !== to);
  return [...Map.groupBy(foreign, ({ currency }) => currency)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, group]) => ({
      currency,
      months: [...new Set(group.map(monthOf))]
        .sort()
        .reverse()
        .map((month) => ({ month, found: finder.at(currency, month) })),
    }));
}

function monthOf(item: Dated): Month {
  return 'month' in item ? item.month : monthOfDay(item.day);
}

/** The rates that are used, each once: by currency, newest first. */
export function ratesUsed(needs: readonly RateNeed[]): FoundRate[] {
  return needs.flatMap(({ months }) => [
    ...new Map(months.flatMap(({ found }) => (found ? [[found.month, found] as const] : []))).values(),
  ]);
}

/** The currencies with months that no rate reaches, and these months. */
export function ratesMissing(needs: readonly RateNeed[]): { currency: string; months: Month[] }[] {
  return needs
    .map(({ currency, months }) => ({
      currency,
      months: months.filter(({ found }) => found === null).map(({ month }) => month),
    }))
    .filter(({ months }) => months.length > 0);
}
