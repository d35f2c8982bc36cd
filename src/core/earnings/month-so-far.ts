import { type Day, type DayRange, firstDayOf, monthOfDay } from '../calendar.ts';
import type { DayRollup } from '../ledger/commission.ts';
import { totalsOf } from '../ledger/totals.ts';
import { comparedSpan, reachedUntil } from './period.ts';

/** The running month against the same days of the one before; minor units of the display currency. */
export type MonthSoFar = {
  /** Settled so far; null where no statement reaches into the month. */
  settled: number | null;
  /** This month's commissions that are pending or held. */
  pending: number;
  /** Settled by the same day of the month before; null where no statement reaches that day, or the month was given as a whole. */
  before: number | null;
  /** The last day of this month up to which the month before counts: today, or the last day that statements reach. */
  until: Day;
};

/**
 * The two spans to compare: this month up to today, and the same days of the month before, but only as far as
 * statements reach (`until`). What lies beyond is unknown, not less.
 */
export function monthSpans(asOf: Day, reach: Day | null): { now: DayRange; before: DayRange; until: Day } {
  const now = { from: firstDayOf(monthOfDay(asOf)), to: asOf };
  const until = reachedUntil(now, reach);
  return { now, before: comparedSpan(now, 'previous', until), until };
}

/** What the days of both months hold, in `currency` alone. `reach`: the last day that a statement reaches. */
export function monthSoFar(
  days: readonly DayRollup[],
  asOf: Day,
  currency: string,
  reach: Day | null,
): MonthSoFar {
  const { now, before, until } = monthSpans(asOf, reach);
  const isReached = (day: Day) => reach !== null && reach >= day;
  const totals = ({ from, to }: DayRange) =>
    totalsOf(days.filter((item) => item.currency === currency && item.day >= from && item.day <= to));
  const { toDate, pending, held } = totals(now);
  return {
    settled: isReached(now.from) ? toDate : null,
    pending: pending + held,
    before: isReached(before.to) ? totals(before).toDate : null,
    until,
  };
}
