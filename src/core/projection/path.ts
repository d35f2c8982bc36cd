import { LIFETIME_CAP } from './grid.ts';
import { horizons } from './types.ts';

/** One draw's income by horizon month 0..120. */
export type Path = {
  /** Two numbers a month, side by side: what comes once, and how much more comes in every month from then on. */
  amounts: Float64Array;
  /** The last month with any. */
  until: number;
};

export function emptyPath(): Path {
  return { amounts: new Float64Array(2 * (LIFETIME_CAP + 1)), until: 0 };
}

/** Adds an amount that comes once: of an earlier month in month 0, of one past the cap not at all. */
export function addOnce(path: Path, month: number, amount: number): void {
  if (month > LIFETIME_CAP) return;
  const { amounts } = path;
  const at = month > 0 ? 2 * month : 0;
  amounts[at] = (amounts[at] ?? 0) + amount;
  if (month > path.until) path.until = month;
}

/** Adds `count` payments of an amount, the first in `month`, one every `period` months. */
export function addPayments(path: Path, month: number, period: number, count: number, amount: number): void {
  if (period !== 1) {
    for (let payment = 0; payment < count; payment += 1) addOnce(path, month + payment * period, amount);
    return;
  }
  const end = month + count;
  let from = month;
  if (from < 0) {
    addOnce(path, 0, Math.min(count, -from) * amount);
    from = 0;
  }
  if (end <= from || from > LIFETIME_CAP) return;
  const { amounts } = path;
  amounts[2 * from + 1] = (amounts[2 * from + 1] ?? 0) + amount;
  if (end <= LIFETIME_CAP) amounts[2 * end + 1] = (amounts[2 * end + 1] ?? 0) - amount;
  path.until = Math.max(path.until, Math.min(end, LIFETIME_CAP));
}

/**
 * Adds a path up, empties it, and writes the income by each horizon to `incomes` at `draw`. Returns the first
 * month by which `needed` has come, 121 where it never does: income never falls.
 */
export function addUp(path: Path, incomes: readonly Float64Array[], draw: number, needed: number): number {
  const { amounts, until } = path;
  let [rate, sum, month, lacking] = [0, 0, 0, 0];
  for (let index = 0; index < horizons.length; index += 1) {
    const last = Math.min(horizons[index] ?? 0, until);
    for (; month <= last; month += 1) {
      rate += amounts[2 * month + 1] ?? 0;
      sum += rate + (amounts[2 * month] ?? 0);
      if (sum < needed) lacking += 1;
    }
    const income = incomes[index];
    if (income) income[draw] = sum;
  }
  amounts.fill(0, 0, 2 * (until + 1));
  path.until = 0;
  return sum < needed ? LIFETIME_CAP + 1 : lacking;
}
