import type { Course } from './course.ts';
import { LIFETIME_CAP } from './grid.ts';
import { type RangeWithMean, summaryOf } from './quantiles.ts';

/** One month ahead. Means are simulated, so they differ from the exact ones by chance. */
export type CourseMonth = {
  /** What comes in the month; in the first one also what fell due by asOf. */
  income: RangeWithMean;
  /** What customers pay a month by their plans: who came in the month is in it, longer plans by their share. */
  runRate: RangeWithMean;
  /** What has come by the end of the month. */
  total: RangeWithMean;
};

const sums = new Float64Array(LIFETIME_CAP + 1);

/** What a row has brought by the end of month 0, 1, ... 120; the next call overwrites it. */
export function sumsOf({ income, width }: Course, row: number): Float64Array {
  const [from, to] = [row * width, row * width + LIFETIME_CAP];
  let month = 0;
  let rate = 0;
  let sum = 0;
  for (let at = from; at <= to; at += 1) {
    rate += income[at] ?? 0;
    sum += rate;
    sums[month] = sum;
    month += 1;
  }
  return sums;
}

/** The first month by which `needed` has come, one past the last if it never has. Sums never fall. */
export function monthReached(sums: Float64Array, needed: number): number {
  let from = 0;
  let to = sums.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sums[middle] ?? 0) < needed) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The course by month 1, 2, ..., over all draws. */
export function courseMonths(course: Course): CourseMonth[] {
  const { months, rows, width, runRate } = course;
  const [comes, recurs, total] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const made: CourseMonth[] = [];
  for (let month = 0; month <= months; month += 1) {
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + month;
      comes[row] = (comes[row] ?? 0) + (course.income[at] ?? 0);
      recurs[row] = (recurs[row] ?? 0) + (runRate?.[at] ?? 0);
      total[row] = (total[row] ?? 0) + (comes[row] ?? 0);
    }
    if (month === 0) continue;
    const income = summaryOf(month === 1 ? total : comes);
    made.push({ income, runRate: summaryOf(recurs), total: summaryOf(total) });
  }
  return made;
}
