import { addDays, type Day, type DayRange } from './calendar.ts';

/** True for a day in any of the ranges. */
export function isWithin(day: Day, ranges: readonly DayRange[]): boolean {
  return ranges.some(({ from, to }) => from <= day && day <= to);
}

/** True when the ranges together hold every day of the range. */
export function covers(ranges: readonly DayRange[], { from, to }: DayRange): boolean {
  return joined(ranges).some((range) => range.from <= from && range.to >= to);
}

/** The same days in as few ranges as they need, in order, with gaps of up to so many days closed. */
export function joined(ranges: readonly DayRange[], gap = 0): DayRange[] {
  const result: DayRange[] = [];
  for (const range of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (!last || range.from > addDays(last.to, gap + 1)) result.push({ ...range });
    else if (range.to > last.to) last.to = range.to;
  }
  return result;
}
