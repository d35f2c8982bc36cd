import type { AddDraws } from './draw-referrals.ts';
import { BLOCK } from './path.ts';
import { emptyPayments, type Payments } from './payments.ts';
import { type RangeWithMean, summaryOf } from './quantiles.ts';
import type { ActiveReferral } from './types.ts';

/**
 * What comes in each month of each draw, minor units: one row of `months` + 2 a draw, month 0 (due by asOf) first.
 * Changes of a rate hold from their month on. Articles add up in it draw by draw.
 */
export type Course = {
  months: number;
  draws: number;
  once: Float64Array;
  /** Of what is paid every month. */
  monthly: Float64Array;
  /** Of what is paid for several months, by its share a month: it counts for the run rate alone. */
  shared: Float64Array;
};

/** One month ahead. Simulated means: they differ from exact ones by chance alone. */
export type CourseMonth = {
  /** What comes in the month; in the first one also what fell due by asOf. */
  income: RangeWithMean;
  /** Of it what recurs, longer plans by their share a month. */
  runRate: RangeWithMean;
  /** What has come by the end of the month. */
  total: RangeWithMean;
};

export function emptyCourse(draws: number, months: number): Course {
  const rows = () => new Float64Array(draws * (months + 2));
  return { months, draws, once: rows(), monthly: rows(), shared: rows() };
}

/** Simulates entries into a course, everything `later` by so many months. */
export function addEntries(
  course: Course,
  entriesOf: (block: number) => readonly AddDraws[],
  later = 0,
): void {
  const payments = emptyPayments();
  for (let from = 0, block = 0; from < course.draws; from += BLOCK, block += 1) {
    const to = Math.min(from + BLOCK, course.draws);
    for (const add of entriesOf(block)) add(payments, from, to);
    settleMonths(course, payments, from, later);
  }
}

function settleMonths(course: Course, list: Payments, from: number, later: number): void {
  const { once, monthly, shared, months } = course;
  for (let at = 0; at < list.size; at += 1) {
    const row = (from + (list.rows[at] ?? 0)) * (months + 2);
    const month = (list.months[at] ?? 0) + later;
    const count = list.counts[at] ?? 0;
    const period = list.periods[at] ?? 1;
    const amount = list.amounts[at] ?? 0;
    if (count === 0 || period !== 1) {
      if (month <= months) add(once, row + Math.max(0, month), amount);
      if (count > 0) addBetween(shared, row, months, month, month + period, amount / period);
    } else {
      if (month < 0) add(once, row, Math.min(count, -month) * amount);
      addBetween(monthly, row, months, month, month + count, amount);
    }
  }
  list.size = 0;
}

/** So much more from month `from` on, until before month `to`. */
function addBetween(
  rates: Float64Array,
  row: number,
  months: number,
  from: number,
  to: number,
  amount: number,
): void {
  if (from > months || to <= 0) return;
  add(rates, row + Math.max(0, from), amount);
  if (to <= months) add(rates, row + to, -amount);
}

/** The shares of what is paid for already, until the next payment falls due: they recur, though nothing comes. */
export function addPaidFor(course: Course, referrals: readonly ActiveReferral[]): void {
  const width = course.months + 2;
  for (const { periodMonths, commission, firstDueMonth } of referrals) {
    if (periodMonths === 1 || firstDueMonth <= 1) continue;
    for (let draw = 0; draw < course.draws; draw += 1) {
      addBetween(course.shared, draw * width, course.months, 0, firstDueMonth, commission / periodMonths);
    }
  }
}

/** Adds one course to another of as many draws and months. */
export function addCourse(sum: Course, more: Course): void {
  for (const part of ['once', 'monthly', 'shared'] as const) {
    const [sums, values] = [sum[part], more[part]];
    for (let at = 0; at < sums.length; at += 1) add(sums, at, values[at] ?? 0);
  }
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}

/** The course by month 1, 2, ... */
export function courseMonths({ months, draws, once, monthly, shared }: Course): CourseMonth[] {
  const [rate, share, total] = [new Float64Array(draws), new Float64Array(draws), new Float64Array(draws)];
  const [income, recurs] = [new Float64Array(draws), new Float64Array(draws)];
  const made: CourseMonth[] = [];
  for (let month = 0; month <= months; month += 1) {
    for (let draw = 0; draw < draws; draw += 1) {
      const at = draw * (months + 2) + month;
      rate[draw] = (rate[draw] ?? 0) + (monthly[at] ?? 0);
      share[draw] = (share[draw] ?? 0) + (shared[at] ?? 0);
      recurs[draw] = (rate[draw] ?? 0) + (share[draw] ?? 0);
      const comes = (rate[draw] ?? 0) + (once[at] ?? 0);
      income[draw] = comes + (month === 1 ? (total[draw] ?? 0) : 0);
      total[draw] = (total[draw] ?? 0) + comes;
    }
    if (month > 0)
      made.push({ income: summaryOf(income), runRate: summaryOf(recurs), total: summaryOf(total) });
  }
  return made;
}
