import { type Course, payOften, payOnce } from './course.ts';
import { type Grid, GUIDE_STEPS, LAST_MONTH } from './grid.ts';

/**
 * Customers drawn together, a list for each field. The lists are reused: engines are fast at loops that do one thing
 * to many numbers, and slow at creating an object per customer.
 */
export type Customers = {
  count: number;
  /** The draw that each belongs to. */
  draws: Int32Array;
  /** Horizon month of the first payment to come; 0 or less: due by asOf. */
  months: Int32Array;
  /** The most payments it may make. */
  most: Int32Array;
  /** Minor units of a payment, how much more after an upgrade, and what that brings once. */
  commissions: Float64Array;
  more: Float64Array;
  bonus: Float64Array;
  /**
   * Drawn: payments made, and the number of the first one after an upgrade; more than the payments made if there is
   * no upgrade.
   */
  made: Int32Array;
  upgraded: Int32Array;
};

/** Lists with room for `size` customers, none in them yet. */
export function roomFor(size: number): Customers {
  const whole = () => new Int32Array(size);
  const amounts = () => new Float64Array(size);
  return {
    count: 0,
    draws: whole(),
    months: whole(),
    most: whole(),
    commissions: amounts(),
    more: amounts(),
    bonus: amounts(),
    made: whole(),
    upgraded: whole(),
  };
}

/** How customers of a program who have stayed for `tenure` months leave: the grid point of each draw. */
export type Stays = { grid: Grid; points: Float64Array; tenure: number; periodMonths: number };

/**
 * Draws how many payments customers still make, by inverting the residual survival S(tenure + k p) / S(tenure): the
 * largest k whose chance is at least 1 - luck. `lucky` has a uniform number for each customer.
 */
export function drawStays(customers: Customers, stays: Stays, lucky: Float64Array): void {
  const { count, draws, most, made } = customers;
  const { points, tenure, periodMonths } = stays;
  const { survival, guide } = stays.grid;
  for (let index = 0; index < count; index += 1) {
    const point = points[draws[index] ?? 0] ?? 0;
    const start = point * (LAST_MONTH + 1) + tenure;
    const threshold = (1 - (lucky[index] ?? 0)) * (survival[start] ?? 0);
    const step = point * (GUIDE_STEPS + 1) + Math.floor(threshold * GUIDE_STEPS);
    const latest = (guide[step] ?? 0) - tenure;
    let payments = periodMonths === 1 ? latest : Math.floor(latest / periodMonths);
    if (payments > (most[index] ?? 0)) payments = most[index] ?? 0;
    while (payments > 0 && (survival[start + payments * periodMonths] ?? 0) < threshold) payments -= 1;
    made[index] = payments;
  }
}

/** Draws when customers upgrade: after a geometric number of months. `lucky` has a uniform number for each customer. */
export function drawUpgrades(
  { count, draws, made, upgraded }: Customers,
  logNotUpgrading: Float64Array,
  periodMonths: number,
  lucky: Float64Array,
): void {
  for (let index = 0; index < count; index += 1) {
    const log = logNotUpgrading[draws[index] ?? 0] ?? -1;
    const payments = made[index] ?? 0;
    const luck = lucky[index] ?? 0;
    upgraded[index] = payments + 1;
    // 1 - (1 - u)^n is at most -n ln(1 - u): this mostly rules an upgrade out without a logarithm.
    if (luck >= -log * periodMonths * payments) continue;
    const months = 1 + Math.floor(Math.log(1 - luck) / log);
    const first = periodMonths === 1 ? months : Math.ceil(months / periodMonths);
    if (first <= payments) upgraded[index] = first;
  }
}

/** Where payments are written: draw d in row d + `row` of the course, `later` by so many months. */
export type Place = { course: Course; row: number; later: number };

/**
 * Writes what customers pay after the first `unseen` payments, which have been made already; upgrades only if
 * `upgrading`.
 */
export function payAll(
  customers: Customers,
  { course, row: higher, later }: Place,
  { period, unseen, upgrading }: { period: number; unseen: number; upgrading: boolean },
): void {
  const { count, draws, months, made, upgraded, commissions, more, bonus } = customers;
  for (let index = 0; index < count; index += 1) {
    const payments = (made[index] ?? 0) - unseen;
    if (payments <= 0) continue;
    const row = (draws[index] ?? 0) + higher;
    const month = (months[index] ?? 0) + later;
    payOften(course, row, month, period, payments, commissions, index);
    if (!upgrading) continue;
    const passed = (upgraded[index] ?? 0) - unseen - 1;
    if (passed >= payments) continue;
    const before = passed > 0 ? passed : 0;
    payOften(course, row, month + before * period, period, payments - before, more, index);
    if (passed >= 0) payOnce(course, row, month + before * period, bonus, index);
  }
}
