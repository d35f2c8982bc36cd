/**
 * Income by month for several draws side by side, in minor units: a row of `width` numbers per draw, month 0 (due by
 * asOf) first. They are changes that apply from their month on, so a customer who stays for years takes two of them;
 * what changes after the last month is written to two more, which nobody reads. Courses of referrals and articles add
 * up draw by draw.
 */
export type Course = {
  months: number;
  rows: number;
  /** Numbers in a row. */
  width: number;
  /** The change in what comes every month. */
  income: Float64Array;
  /** The change in what recurs every month; payments that cover several months by their share. Null: not asked for. */
  runRate: Float64Array | null;
};

/** A course of so many months after month 0 in which nothing comes. */
export function emptyCourse(rows: number, months: number): Course {
  const width = months + 3;
  return { months, rows, width, income: new Float64Array(rows * width), runRate: null };
}

/** A course that also answers the run rate. */
export function emptyWithRunRate(rows: number, months: number): Course {
  const course = emptyCourse(rows, months);
  return { ...course, runRate: new Float64Array(course.income.length) };
}

/** Adds an amount that is paid once: in month 0 if its month has passed, and not at all past the last month. */
export function payOnce({ income, months, width }: Course, row: number, month: number, amount: number): void {
  if (month > months) return;
  const at = row * width + (month > 0 ? month : 0);
  add(income, at, amount);
  add(income, at + 1, -amount);
}

/** Counts an amount among what recurs from month `from` to the one before `to`. */
export function recurBetween(
  { runRate, months, width }: Course,
  row: number,
  from: number,
  to: number,
  amount: number,
): void {
  if (!runRate || from > months || to <= 0) return;
  add(runRate, row * width + (from > 0 ? from : 0), amount);
  if (to <= months) add(runRate, row * width + to, -amount);
}

/** Counts a monthly share of what is paid for already, until the next payment falls due: it recurs, though nothing comes. */
export function addPaidFor(course: Course, share: number, dueMonth: number): void {
  for (let row = 0; row < course.rows; row += 1) recurBetween(course, row, 0, dueMonth, share);
}

/** Adds one course to another with the same number of draws and months. */
export function addCourse(sum: Course, more: Course): void {
  for (const part of ['income', 'runRate'] as const) {
    const [sums, values] = [sum[part], more[part]];
    for (let at = 0; sums && values && at < sums.length; at += 1) add(sums, at, values[at] ?? 0);
  }
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}
