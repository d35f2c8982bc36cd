import type { CommissionTotals } from '@/core/ledger/commission.ts';
import { roundHalfUp } from '@/core/money.ts';
import { basisSentence } from '@/core/returns/basis.ts';
import type { Figures, Portfolio } from '@/core/returns/portfolio.ts';
import type { ArticleHours } from '@/core/time/entry.ts';
import { formatDay } from '../../format.ts';

/** Bonus, flat and adjustments: what of the sum to date is neither first order nor recurring. Minor units. */
export function otherOf(totals: CommissionTotals): number {
  return totals.bonus + totals.flat + totals.adjustment;
}

/** True where more than half of the hours are estimates, so that a rate is only "about". */
export function mostlyEstimated(time: ArticleHours | null): boolean {
  return time !== null && time.hoursEstimated * 2 > time.hours;
}

/** Minor units an hour over the whole portfolio, half up; null without hours, or where a cost has no rate. */
export function portfolioHourlyRate({ totals }: Portfolio): number | null {
  if (!totals.hours || Object.keys(totals.otherCosts).length > 0) return null;
  return roundHalfUp((totals.commissions.toDate - totals.costs) / totals.hours);
}

/** Sums to date by currency where there is no rate, as `[currency, minor units]`, in order; zeros left out. */
export function unconverted(other: Record<string, CommissionTotals>): [string, number][] {
  return Object.entries(other)
    .map(([currency, totals]): [string, number] => [currency, totals.toDate])
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What an article's projection rests on, as sentences; none until it was computed. */
export function basisSentences(figures: Figures | null): string[] {
  return (figures?.basis ?? []).map((part) => basisSentence(part, formatDay));
}
