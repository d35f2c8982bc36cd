import { LIFETIME_CAP } from './grid.ts';

/**
 * One draw's income by horizon month 0..120: amounts paid once, and changes of what is paid every month
 * from then on. A payment of an earlier month falls in month 0, one of a later month is left out.
 */
export type Path = { once: Float64Array; monthly: Float64Array };

export function emptyPath(): Path {
  return { once: new Float64Array(LIFETIME_CAP + 1), monthly: new Float64Array(LIFETIME_CAP + 1) };
}

export function clear({ once, monthly }: Path): void {
  once.fill(0);
  monthly.fill(0);
}

/** Adds an amount that comes once. */
export function addOnce({ once }: Path, month: number, amount: number): void {
  if (month > LIFETIME_CAP) return;
  const at = Math.max(0, month);
  once[at] = (once[at] ?? 0) + amount;
}

/** Adds `count` payments of an amount, the first in `month`, one every `period` months. */
export function addPayments(path: Path, month: number, period: number, count: number, amount: number): void {
  if (period !== 1) {
    for (let payment = 0; payment < count; payment += 1) addOnce(path, month + payment * period, amount);
    return;
  }
  const early = Math.min(count, Math.max(0, -month));
  if (early > 0) addOnce(path, 0, early * amount);
  const from = Math.max(0, month);
  const until = month + count;
  if (until <= from || from > LIFETIME_CAP) return;
  const { monthly } = path;
  monthly[from] = (monthly[from] ?? 0) + amount;
  if (until <= LIFETIME_CAP) monthly[until] = (monthly[until] ?? 0) - amount;
}
