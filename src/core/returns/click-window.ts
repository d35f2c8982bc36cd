import { type DayRange, firstDayOf, lastDayOf, type Month, monthOfDay, monthsFromTo } from '../calendar.ts';
import { joined } from '../day-ranges.ts';

/** The days that statements of clicks and of commissions both cover, as whole months and the rest. */
export type ClickWindow = { days: DayRange[]; months: Month[]; edges: DayRange[] };

/**
 * Statements are assumed to reach from their first row to their last, so the days between two of them may just have
 * been quiet. A missing calendar month is at least 28 days.
 */
export const QUIET_DAYS = { clicks: 3, commissions: 27 };

/** The days on which clicks and commissions can be compared. A gap shorter than a quiet time is not a gap. */
export function clickWindow(clicks: readonly DayRange[], commissions: readonly DayRange[]): ClickWindow {
  const paid = joined(commissions, QUIET_DAYS.commissions);
  const days = joined(clicks, QUIET_DAYS.clicks).flatMap((range) =>
    paid.flatMap((other) => shared(range, other)),
  );
  const parts = days.flatMap(byMonth);
  return {
    days,
    months: parts.filter(isWhole).map(({ from }) => monthOfDay(from)),
    edges: parts.filter((part) => !isWhole(part)),
  };
}

function shared(a: DayRange, b: DayRange): DayRange[] {
  const both = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  return both.from <= both.to ? [both] : [];
}

function byMonth(range: DayRange): DayRange[] {
  const months = monthsFromTo(monthOfDay(range.from), monthOfDay(range.to)).map(daysOf);
  return months.flatMap((month) => shared(month, range));
}

function isWhole(range: DayRange): boolean {
  const { from, to } = daysOf(monthOfDay(range.from));
  return range.from === from && range.to === to;
}

function daysOf(month: Month): DayRange {
  return { from: firstDayOf(month), to: lastDayOf(month) };
}
