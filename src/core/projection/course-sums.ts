import { type Course, YEAR } from './course.ts';
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

/** Writes to `byYear` what a row of years has brought by the end of year 0 (month 0), 1, ... */
export function addUpYears({ years, yearsWidth }: Course, row: number, byYear: Float64Array): void {
  if (!years) return;
  let at = row * yearsWidth;
  let rate = 0;
  let offset = 0;
  for (let year = 0; year < byYear.length; year += 1) {
    rate += years[at] ?? 0;
    offset += years[at + 1] ?? 0;
    byYear[year] = rate * (YEAR * year) + offset;
    at += 2;
  }
}

/**
 * The first month by which a row has brought `needed`; one past the last if it never does. Income never falls, so its
 * sums `byYear` say in which year to look.
 */
export function monthReached(course: Course, row: number, byYear: Float64Array, needed: number): number {
  const { years, months, yearsWidth } = course;
  let year = 0;
  while (year < byYear.length && (byYear[year] ?? 0) < needed) year += 1;
  if (year === 0 || year === byYear.length || !years) return year === 0 ? 0 : months + 1;
  const start = row * yearsWidth;
  let rate = 0;
  for (let before = 0; before < year; before += 1) rate += years[start + 2 * before] ?? 0;
  return monthWithin(course, row, YEAR * year, rate, needed - (byYear[year - 1] ?? 0));
}

/**
 * The month, in the year ending with `last`, by which `lacking` more has come; `rateBefore` is the monthly payment as
 * the year begins.
 */
function monthWithin(
  { once, monthly, width }: Course,
  row: number,
  last: number,
  rateBefore: number,
  lacking: number,
): number {
  const start = row * width;
  let rate = rateBefore;
  let left = lacking;
  for (let month = last - YEAR + 1; month < last; month += 1) {
    rate += monthly[start + month] ?? 0;
    left -= rate + (once[start + month] ?? 0);
    if (left <= 0) return month;
  }
  return last;
}

/** The course by month 1, 2, ..., over all draws. */
export function courseMonths({ months, rows, once, monthly, shared }: Course): CourseMonth[] {
  const [rate, share, total] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const [income, recurs] = [new Float64Array(rows), new Float64Array(rows)];
  const made: CourseMonth[] = [];
  for (let month = 0; month <= months; month += 1) {
    for (let row = 0; row < rows; row += 1) {
      const at = row * (months + 2) + month;
      rate[row] = (rate[row] ?? 0) + (monthly[at] ?? 0);
      share[row] = (share[row] ?? 0) + (shared?.[at] ?? 0);
      recurs[row] = (rate[row] ?? 0) + (share[row] ?? 0);
      const comes = (rate[row] ?? 0) + (once[at] ?? 0);
      income[row] = comes + (month === 1 ? (total[row] ?? 0) : 0);
      total[row] = (total[row] ?? 0) + comes;
    }
    if (month > 0)
      made.push({ income: summaryOf(income), runRate: summaryOf(recurs), total: summaryOf(total) });
  }
  return made;
}
