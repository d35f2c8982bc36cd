import { LIFETIME_CAP } from './grid.ts';
import type { Payments } from './payments.ts';

/**
 * Income of several draws by horizon month 0..120, one row of `PATH_LENGTH` a draw, so that no draw looks at every
 * month. A row holds two numbers a month, side by side: what comes once, and how much more comes in every month
 * from then on. Behind these, two numbers for month 0 and for every year: `rate` and `offset`, so that what came
 * by its last month is rate x month + offset, summed over it and those before it.
 */
export type Paths = Float64Array;

const YEAR = 12;
const YEARS_AT = 2 * (LIFETIME_CAP + 1);
export const PATH_LENGTH = YEARS_AT + 2 * (LIFETIME_CAP / YEAR + 1);
/** Draws simulated side by side: as many as a processor's nearest cache holds. */
export const BLOCK = 8;

export function emptyPaths(): Paths {
  return new Float64Array(BLOCK * PATH_LENGTH);
}

/** Adds payments to the rows of their draws, and empties the list. What is of an earlier month comes in month 0, what is past the cap not at all. */
export function settle(paths: Paths, list: Payments): void {
  const { rows, months, counts, amounts, size } = list;
  for (let at = 0; at < size; at += 1) {
    const row = PATH_LENGTH * (rows[at] ?? 0);
    const month = months[at] ?? 0;
    const count = counts[at] ?? 0;
    const amount = amounts[at] ?? 0;
    if (count === 0) {
      once(paths, row, month, amount);
    } else if (month <= LIFETIME_CAP) {
      const end = month + count;
      if (month < 0) once(paths, row, 0, Math.min(count, -month) * amount);
      if (end > 0) change(paths, row, month, amount);
      if (end > 0 && end <= LIFETIME_CAP) change(paths, row, end, -amount);
    }
  }
  list.size = 0;
}

function once(paths: Paths, row: number, month: number, amount: number): void {
  if (month > LIFETIME_CAP) return;
  const at = month > 0 ? month : 0;
  add(paths, row + 2 * at, amount);
  add(paths, yearAt(row, at) + 1, amount);
}

/** From a month on, or from month 0, so much more comes in every month. */
function change(paths: Paths, row: number, month: number, amount: number): void {
  const at = month > 0 ? month : 0;
  add(paths, row + 2 * at + 1, amount);
  const year = yearAt(row, at);
  add(paths, year, amount);
  add(paths, year + 1, amount * (1 - at));
}

function yearAt(row: number, month: number): number {
  return row + YEARS_AT + 2 * (((month + YEAR - 1) / YEAR) | 0);
}

function add(paths: Paths, at: number, amount: number): void {
  paths[at] = (paths[at] ?? 0) + amount;
}

/**
 * Writes what the row from `row` on has brought by the end of year 0..10 to `byYear`. Returns the first month by
 * which `needed` has come, 121 where it never does: income never falls.
 */
export function addUp(paths: Paths, row: number, byYear: Float64Array, needed: number): number {
  let rate = 0;
  let offset = 0;
  let sum = 0;
  let reached = -1;
  for (let year = 0; year < byYear.length; year += 1) {
    const at = row + YEARS_AT + 2 * year;
    const before = rate;
    const had = sum;
    rate += paths[at] ?? 0;
    offset += paths[at + 1] ?? 0;
    sum = rate * YEAR * year + offset;
    byYear[year] = sum;
    if (reached < 0 && sum >= needed) reached = monthReached(paths, row, year, before, had, needed);
  }
  return reached < 0 ? LIFETIME_CAP + 1 : reached;
}

/** The month of a year by which `needed` has come, from the rate and the sum at the end of the year before. */
function monthReached(
  paths: Paths,
  row: number,
  year: number,
  before: number,
  had: number,
  needed: number,
): number {
  const last = YEAR * year;
  let rate = before;
  let sum = had;
  for (let month = Math.max(0, last - YEAR + 1); month < last; month += 1) {
    rate += paths[row + 2 * month + 1] ?? 0;
    sum += rate + (paths[row + 2 * month] ?? 0);
    if (sum >= needed) return month;
  }
  return last;
}
