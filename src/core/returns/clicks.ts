import { articleMonth, articleMonthOf, type Day, type DayRange } from '../calendar.ts';
import { covers } from '../day-ranges.ts';

/**
 * Clicks in months 1, 2, ... of an article up to the running one. A month without clicks is 0 if click
 * statements cover all of it (the running month: up to today), else null: unknown. `opening` has the clicks
 * that a spreadsheet gives for months 1, 2, ...: they count if statements don't cover the month and know of no
 * more clicks.
 */
export function clicksByMonth(
  { publishedOn, asOf }: { publishedOn: Day; asOf: Day },
  clicks: readonly { day: Day; clicks: number }[],
  covered: readonly DayRange[],
  opening: readonly (number | null)[] = [],
): (number | null)[] {
  const running = articleMonthOf(publishedOn, asOf);
  const sums = new Map<number, number>();
  for (const { day, clicks: count } of clicks) {
    const month = articleMonthOf(publishedOn, day);
    sums.set(month, (sums.get(month) ?? 0) + count);
  }
  return Array.from({ length: running }, (_, index) => {
    const month = articleMonth(publishedOn, index + 1);
    const to = month.to < asOf ? month.to : asOf;
    const sum = sums.get(index + 1) ?? null;
    const said = opening[index] ?? null;
    if (covers(covered, { from: month.from, to })) return sum ?? 0;
    return sum === null || said === null ? (sum ?? said) : Math.max(sum, said);
  });
}
