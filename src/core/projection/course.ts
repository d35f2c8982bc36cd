import { type RangeWithMean, summaryOf } from './quantiles.ts';

/**
 * What comes in each month of several draws side by side, minor units: one row of `months` + 2 a draw, month 0 (due by
 * asOf) first. What is paid every month is written as changes that hold from their month on, so that a customer who
 * stays for years costs two entries. Referrals and articles add up in it draw by draw.
 */
export type Course = {
  months: number;
  rows: number;
  /** Numbers of a row, of months and of years. */
  width: number;
  yearsWidth: number;
  once: Float64Array;
  /** Of what is paid every month. */
  monthly: Float64Array;
  /** Of what is paid for several months, by its share a month: it counts for the run rate alone. Null: not asked for. */
  shared: Float64Array | null;
  /**
   * Two numbers for month 0 and for every year, so that sums needn't look at every month: `rate` and `offset`, of which
   * rate x month + offset has come by the last month of a year, summed over it and those before it. Null: not asked for.
   */
  years: Float64Array | null;
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

/** Of which the run rate is asked for too. */
export function emptyCourse(rows: number, months: number): Course {
  const course = withoutSums(rows, months);
  return { ...course, shared: new Float64Array(rows * course.width) };
}

/** Of which what came by the end of each year is asked for. */
export function emptyYears(rows: number, months: number): Course {
  const course = withoutSums(rows, months);
  return { ...course, years: new Float64Array(rows * course.yearsWidth) };
}

function withoutSums(rows: number, months: number): Course {
  const [width, yearsWidth] = [months + 2, 2 * (Math.ceil(months / YEAR) + 1)];
  const empty = () => new Float64Array(rows * width);
  return { months, rows, width, yearsWidth, once: empty(), monthly: empty(), shared: null, years: null };
}

export function clear({ once, monthly, shared, years }: Course): void {
  for (const values of [once, monthly, shared, years]) values?.fill(0);
}

const YEAR = 12;

/** Where a row of years holds month 0, 1, ... */
const yearOf = Uint8Array.from({ length: 256 }, (_, month) => 2 * Math.ceil(month / YEAR));

/**
 * Adds an amount that comes once: by asOf where the month has passed, not at all past the last one. Amounts are named by
 * their place in a list: numbers handed from function to function cost an engine more than drawing them.
 */
export function payOnce(
  { once, years, months, width, yearsWidth }: Course,
  row: number,
  month: number,
  amounts: Float64Array,
  index: number,
): void {
  if (month > months) return;
  const from = month > 0 ? month : 0;
  const amount = amounts[index] ?? 0;
  add(once, row * width + from, amount);
  if (years) add(years, row * yearsWidth + (yearOf[from] ?? 0) + 1, amount);
}

/** Adds `count` payments of an amount, the first in `month`, one every `period` months. */
export function payOften(
  course: Course,
  row: number,
  month: number,
  period: number,
  count: number,
  amounts: Float64Array,
  index: number,
): void {
  if (period !== 1) {
    payApart(course, row, month, period, count, amounts, index);
    return;
  }
  for (let due = month; due < 0 && due < month + count; due += 1) payOnce(course, row, 0, amounts, index);
  if (month + count <= 0) return;
  change(course, row, month, amounts, index, 1);
  change(course, row, month + count, amounts, index, -1);
}

/** The few that are for several months each. */
function payApart(
  course: Course,
  row: number,
  month: number,
  period: number,
  count: number,
  amounts: Float64Array,
  index: number,
): void {
  const { shared, months } = course;
  for (let payment = 0; payment < count; payment += 1) {
    const due = month + payment * period;
    payOnce(course, row, due, amounts, index);
    if (shared) addBetween(shared, row, months, due, due + period, (amounts[index] ?? 0) / period);
  }
}

/** From a month on, or from month 0, so much more or less comes in every month. */
function change(
  { monthly, years, months, width, yearsWidth }: Course,
  row: number,
  month: number,
  amounts: Float64Array,
  index: number,
  sign: 1 | -1,
): void {
  if (month > months) return;
  const from = month > 0 ? month : 0;
  const amount = sign * (amounts[index] ?? 0);
  add(monthly, row * width + from, amount);
  if (!years) return;
  const year = row * yearsWidth + (yearOf[from] ?? 0);
  add(years, year, amount);
  add(years, year + 1, amount * (1 - from));
}

/** The shares of what is paid for already, until the next payment falls due: they recur, though nothing comes. */
export function addPaidFor(course: Course, share: number, dueMonth: number): void {
  const { shared, rows, months } = course;
  for (let row = 0; shared && row < rows; row += 1) addBetween(shared, row, months, 0, dueMonth, share);
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
  const start = row * (months + 2);
  add(rates, start + (from > 0 ? from : 0), amount);
  if (to <= months) add(rates, start + to, -amount);
}

/** Adds one course to another of as many draws and months. */
export function addCourse(sum: Course, more: Course): void {
  for (const part of ['once', 'monthly', 'shared'] as const) {
    const [sums, values] = [sum[part], more[part]];
    for (let at = 0; sums && values && at < sums.length; at += 1) add(sums, at, values[at] ?? 0);
  }
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}

/** Writes what a row of years has brought by the end of year 0, 1, ... to `byYear`. */
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
 * The first month by which a row of years has brought `needed`, one past the last where it never does: income never
 * falls. `byYear` is its sums.
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

/** The month of the year that ends with `last` by which `lacking` more has come, from the rate at its begin. */
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

/** The course by month 1, 2, ... */
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
