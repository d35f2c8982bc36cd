/**
 * What comes in each month of several draws side by side, in minor units: a row of `months` + 2 numbers for each draw,
 * month 0 (due by asOf) first. Monthly payments are written as changes that hold from their month on, so that a customer
 * who stays for years takes two entries. Courses of referrals and articles add up draw by draw.
 */
export type Course = {
  months: number;
  rows: number;
  /** Numbers in a row of `once`, `monthly` and `shared`, and in one of `years`. */
  width: number;
  yearsWidth: number;
  /** What is paid once, in its month. */
  once: Float64Array;
  /** By how much what is paid every month changes. */
  monthly: Float64Array;
  /** The same for what is paid for several months at once, by its share a month: for the run rate alone. Null: not asked for. */
  shared: Float64Array | null;
  /**
   * For month 0 and each year two numbers, `rate` and `offset`, so that sums needn't look at every month: summed up to a
   * year, rate x month + offset is what has come by its last month. Null: not asked for.
   */
  years: Float64Array | null;
};

/** A course of which the run rate is asked for. */
export function emptyCourse(rows: number, months: number): Course {
  const course = withoutSums(rows, months);
  return { ...course, shared: new Float64Array(rows * course.width) };
}

/** A course of which the sums by the end of each year are asked for. */
export function emptyYears(rows: number, months: number): Course {
  const course = withoutSums(rows, months);
  return { ...course, years: new Float64Array(rows * course.yearsWidth) };
}

function withoutSums(rows: number, months: number): Course {
  const [width, yearsWidth] = [months + 2, 2 * (Math.ceil(months / YEAR) + 1)];
  const empty = () => new Float64Array(rows * width);
  return { months, rows, width, yearsWidth, once: empty(), monthly: empty(), shared: null, years: null };
}

/** Sets a course to nothing, to be written again. */
export function clear({ once, monthly, shared, years }: Course): void {
  for (const values of [once, monthly, shared, years]) values?.fill(0);
}

/** Months of a year. */
export const YEAR = 12;

/** Where a row of years holds month 0, 1, ... */
const yearOf = Uint8Array.from({ length: 256 }, (_, month) => 2 * Math.ceil(month / YEAR));

/**
 * Adds an amount that comes once: in month 0 where its month has passed, not at all past the last one. The amount is
 * `amounts[index]`: passing the number itself from function to function costs an engine more than drawing it.
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

/** Payments that are for several months each, of which there are few. */
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

/** From `month` on (0 where it has passed) so much more or less comes every month. */
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

/** Counts the monthly share of an amount for a period that is paid for otherwise: by a first order. */
export function addShare(
  { shared, months }: Course,
  row: number,
  month: number,
  period: number,
  amount: number,
): void {
  if (shared) addBetween(shared, row, months, month, month + period, amount / period);
}

/** Counts a monthly share of what is paid for already, until the next payment falls due: it recurs, though nothing comes. */
export function addPaidFor(course: Course, share: number, dueMonth: number): void {
  const { shared, rows, months } = course;
  for (let row = 0; shared && row < rows; row += 1) addBetween(shared, row, months, 0, dueMonth, share);
}

/** So much more in the months from `from` to the one before `to`. */
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
