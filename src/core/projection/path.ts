import { LIFETIME_CAP } from './grid.ts';
import { horizons } from './types.ts';

/**
 * One draw's income by horizon month 0..120. Two numbers a month, side by side: what comes once, and how
 * much more or less comes in every month from then on.
 */
export type Path = Float64Array;

export function emptyPath(): Path {
  return new Float64Array(2 * (LIFETIME_CAP + 1));
}

/** Adds an amount that comes once: of an earlier month in month 0, of one past the cap not at all. */
export function addOnce(path: Path, month: number, amount: number): void {
  if (month > LIFETIME_CAP) return;
  const at = month > 0 ? 2 * month : 0;
  path[at] = (path[at] ?? 0) + amount;
}

/** Adds `count` payments of an amount, the first in `month`, one every `period` months. */
export function addPayments(path: Path, month: number, period: number, count: number, amount: number): void {
  if (period !== 1) {
    for (let payment = 0; payment < count; payment += 1) addOnce(path, month + payment * period, amount);
    return;
  }
  const until = month + count;
  let from = month;
  if (from < 0) {
    addOnce(path, 0, Math.min(count, -from) * amount);
    from = 0;
  }
  if (until <= from || from > LIFETIME_CAP) return;
  path[2 * from + 1] = (path[2 * from + 1] ?? 0) + amount;
  if (until <= LIFETIME_CAP) path[2 * until + 1] = (path[2 * until + 1] ?? 0) - amount;
}

/**
 * Adds a path up, empties it, and writes the income by each horizon to `incomes` at `draw`. Returns the first
 * month by which `needed` has come, 121 where it never does: income never falls.
 */
export function addUp(path: Path, incomes: readonly Float64Array[], draw: number, needed: number): number {
  let [rate, sum, month, lacking] = [0, 0, 0, 0];
  for (let index = 0; index < horizons.length; index += 1) {
    const last = horizons[index] ?? 0;
    for (; month <= last; month += 1) {
      rate += path[2 * month + 1] ?? 0;
      sum += rate + (path[2 * month] ?? 0);
      if (sum < needed) lacking += 1;
    }
    const income = incomes[index];
    if (income) income[draw] = sum;
  }
  path.fill(0);
  return lacking;
}
