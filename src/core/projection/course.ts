/**
 * Income by month for several draws side by side, in minor units: a row of `months` + 2 numbers per draw, month 0
 * (due by asOf) first. Monthly payments are written as changes that apply from their month on, so a customer who
 * stays for years takes two entries. Courses of referrals and articles add up draw by draw.
 */
export type Course = {
  months: number;
  rows: number;
  /** Numbers in a row of `once`, `monthly` and `shared`, and in one of `years`. */
  width: number;
  yearsWidth: number;
  /** What is paid once, in its month. */
  once: Float64Array;
  /** The change in what is paid every month. */
  monthly: Float64Array;
  /**
   * The same for payments that cover several months, by their share per month; only the run rate needs it. Null: not
   * asked for.
   */
  shared: Float64Array | null;
  /**
   * Two numbers for month 0 and each year, `rate` and `offset`, so that sums needn't visit every month: added up to a
   * year, rate x month + offset is what has come by its last month. Null: not asked for.
   */
  years: Float64Array | null;
};

/** A course that also answers the run rate. */
export function emptyCourse(rows: number, months: number): Course {
  const course = withoutSums(rows, months);
  return { ...course, shared: new Float64Array(rows * course.width) };
}

/** A course that also answers the sums by the end of each year. */
export function emptyYears(rows: number, months: number): Course {
  const course = withoutSums(rows, months);
  return { ...course, years: new Float64Array(rows * course.yearsWidth) };
}

function withoutSums(rows: number, months: number): Course {
  const [width, yearsWidth] = [months + 2, 2 * (Math.ceil(months / YEAR) + 1)];
  const empty = () => new Float64Array(rows * width);
  return { months, rows, width, yearsWidth, once: empty(), monthly: empty(), shared: null, years: null };
}

/** Empties a course, so that it can be written again. */
export function clear({ once, monthly, shared, years }: Course): void {
  for (const values of [once, monthly, shared, years]) values?.fill(0);
}

/** Months of a year. */
export const YEAR = 12;

/** Where a row of years holds month 0, 1, ... */
const yearOf = Uint8Array.from({ length: 256 }, (_, month) => 2 * Math.ceil(month / YEAR));

/**
 * Adds an amount that is paid once: in month 0 if its month has passed, and not at all past the last month. The
 * amount is `amounts[index]`, since passing the number itself between functions costs an engine more than drawing it.
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

/** Payments that each cover several months; there are few of them. */
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

/** Changes what is paid every month from `month` on (0 if it has passed). */
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

/** Adds an amount to every month from `from` to the one before `to`. */
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

/** Adds one course to another with the same number of draws and months. */
export function addCourse(sum: Course, more: Course): void {
  for (const part of ['once', 'monthly', 'shared'] as const) {
    const [sums, values] = [sum[part], more[part]];
    for (let at = 0; sums && values && at < sums.length; at += 1) add(sums, at, values[at] ?? 0);
  }
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}
