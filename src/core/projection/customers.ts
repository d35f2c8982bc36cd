import { COURSE_LENGTH } from './arrivals.ts';
import { type Course, payOnce, recurBetween } from './course.ts';
import { LIFETIME_CAP } from './grid.ts';
import type { Prices } from './prices.ts';
import { fillUniform, type Source } from './random.ts';
import { GUIDE_STEPS, type SurvivalTable } from './survival-table.ts';
import { TRAFFIC_STEPS, type TrafficTable } from './traffic-table.ts';

/** Draws simulated together: as many as fit their months and customers into a processor's nearer caches. */
export const BLOCK = 40;
/** As many customers as a block can have: see `poisson` for the most of a draw. */
const ROOM = 128 * BLOCK;

/*
 * The customers of a block of draws, a list for each field, overwritten by those of the next block. Each list is one of
 * this module, and each loop does one thing and calls nothing: an engine knows for good where such a list is and how
 * long, which it looks up in every round for one that is handed over.
 */
let count = 0;
/** The draw of each, and the course of its article's traffic if it is new. */
const draws = new Int32Array(ROOM);
const lines = new Int32Array(ROOM);
/** How many customers each stands for, and which plan it has bought. */
const weights = new Float64Array(ROOM);
const plans = new Int32Array(ROOM);
/** Horizon month of the first payment to come; 0 or less: due by asOf. */
const months = new Int32Array(ROOM);
/** The most payments it may make, how many it makes, and how many of them before it upgrades. */
const most = new Int32Array(ROOM);
const made = new Int32Array(ROOM);
const plain = new Int32Array(ROOM);
/** Which ones upgrade; which ones are to be looked at again, with room for one more that turns out not to be. */
let upgradedCount = 0;
const upgraded = new Int32Array(ROOM + 1);
const again = new Int32Array(ROOM + 1);
/** A uniform number for each. */
const luck = new Float64Array(ROOM);

/** A customer who is there already. */
export type Present = { firstDueMonth: number; most: number; weight: number };

/** Begins a block with the same customer in each draw. */
export function beginWith(from: number, to: number, customer: Present): void {
  count = to - from;
  for (let index = 0; index < count; index += 1) {
    draws[index] = from + index;
    months[index] = customer.firstDueMonth;
    most[index] = customer.most;
    weights[index] = customer.weight;
    plans[index] = 0;
  }
}

/** Begins a block with nobody. */
export function begin(): void {
  count = 0;
}

/** Adds new customers to a draw, each of whom stands for `weight`; `line` is the course of the article's traffic. */
export function arrive(draw: number, line: number, customers: number, weight: number): void {
  const end = count + customers;
  for (let index = count; index < end; index += 1) {
    draws[index] = draw;
    lines[index] = line;
    weights[index] = weight;
  }
  count = end;
}

/** Gives each customer a number for what is drawn next. */
export function drawLuck(source: Source): void {
  fillUniform(luck, count, source);
}

/** In which months new customers come: as traffic does. */
export function drawMonths({ sums, guide }: TrafficTable): void {
  const [all, width, last, steps] = [count, COURSE_LENGTH, LIFETIME_CAP, TRAFFIC_STEPS];
  let later = 0;
  for (let index = 0; index < all; index += 1) {
    const share = luck[index] ?? 0;
    const line = lines[index] ?? 0;
    const row = line * width;
    const month = guide[line * steps + Math.floor(share * steps)] ?? 0;
    months[index] = month;
    again[later] = index;
    if ((sums[row + month] ?? 0) < share * (sums[row + last] ?? 0)) later += 1;
  }
  for (let each = 0; each < later; each += 1) {
    const index = again[each] ?? 0;
    const row = (lines[index] ?? 0) * width;
    const sum = (luck[index] ?? 0) * (sums[row + last] ?? 0);
    let month = (months[index] ?? 0) + 1;
    while (month < last && (sums[row + month] ?? 0) < sum) month += 1;
    months[index] = month;
  }
}

/** What new customers buy: one of so many plans, each as likely as the others. */
export function drawPlans(among: number): void {
  if (among === 1) plans.fill(0, 0, count);
  else for (let index = 0; index < count; index += 1) plans[index] = Math.floor((luck[index] ?? 0) * among);
}

/** From the first payment of new customers to those after it: when the next is due, and how many there may be. */
export function renew(periodMonths: number, paymentsCap: number | null): void {
  const [all, cap] = [count, LIFETIME_CAP];
  const later = (paymentsCap ?? cap) - 1;
  for (let index = 0; index < all; index += 1) {
    const month = months[index] ?? 0;
    const room = periodMonths === 1 ? cap - month : Math.floor((cap - month) / periodMonths);
    most[index] = later < room ? later : room;
    months[index] = month + periodMonths;
  }
}

/** How customers leave, who have stayed for `tenure` months and pay every so often: the table's row of each draw. */
export type Leaving = { table: SurvivalTable; rows: Int32Array; tenure: number; periodMonths: number };

/**
 * How many payments customers still make, by inverting the residual survival S(tenure + k p) / S(tenure): the
 * largest k whose chance is at least 1 - luck.
 */
export function drawStays({ table, rows, tenure, periodMonths }: Leaving): void {
  const { survival, width, guide } = table;
  const [all, steps, guideWidth] = [count, GUIDE_STEPS, GUIDE_STEPS + 1];
  let sooner = 0;
  for (let index = 0; index < all; index += 1) {
    const row = rows[draws[index] ?? 0] ?? 0;
    const start = row * width + tenure;
    const threshold = (1 - (luck[index] ?? 0)) * (survival[start] ?? 0);
    const latest = (guide[row * guideWidth + Math.floor(threshold * steps)] ?? 0) - tenure;
    const may = most[index] ?? 0;
    const stays = periodMonths === 1 ? latest : Math.floor(latest / periodMonths);
    const payments = stays > may ? may : stays;
    made[index] = payments;
    again[sooner] = index;
    if ((survival[start + payments * periodMonths] ?? 0) < threshold) sooner += 1;
  }
  for (let each = 0; each < sooner; each += 1) {
    const index = again[each] ?? 0;
    const start = (rows[draws[index] ?? 0] ?? 0) * width + tenure;
    const threshold = (1 - (luck[index] ?? 0)) * (survival[start] ?? 0);
    let payments = made[index] ?? 0;
    while ((survival[start + payments * periodMonths] ?? 0) < threshold) payments -= 1;
    made[index] = payments;
  }
}

/** Which customers upgrade while they stay, and after how many payments: they leave their plan. */
export function drawUpgrades({ table, rows, periodMonths }: Omit<Leaving, 'tenure'>): void {
  const { survival, width, guide } = table;
  const [all, steps, guideWidth] = [count, GUIDE_STEPS, GUIDE_STEPS + 1];
  let found = 0;
  for (let index = 0; index < all; index += 1) {
    const payments = made[index] ?? 0;
    const start = (rows[draws[index] ?? 0] ?? 0) * width;
    plain[index] = payments;
    upgraded[found] = index;
    if ((survival[start + payments * periodMonths] ?? 0) < 1 - (luck[index] ?? 0)) found += 1;
  }
  upgradedCount = found;
  for (let each = 0; each < found; each += 1) {
    const index = upgraded[each] ?? 0;
    const row = rows[draws[index] ?? 0] ?? 0;
    const threshold = 1 - (luck[index] ?? 0);
    const latest = guide[row * guideWidth + Math.floor(threshold * steps)] ?? 0;
    let payments = periodMonths === 1 ? latest : Math.floor(latest / periodMonths);
    while ((survival[row * width + payments * periodMonths] ?? 0) < threshold) payments -= 1;
    plain[index] = payments;
  }
}

/** Leaves out the first so many payments, which have been made already. */
export function leaveOut(payments: number): void {
  for (let index = 0; index < count; index += 1) {
    made[index] = Math.max(0, (made[index] ?? 0) - payments);
    plain[index] = (plain[index] ?? 0) - payments;
  }
}

/** Where payments are written: draw d in row d + `row` of the course, `later` by so many months. */
export type Place = { course: Course; row: number; later: number };

/** Writes what comes with the first payment of new customers, by their plans. */
export function payFirst({ course, row, later }: Place, amounts: Float64Array): void {
  const { income, width } = course;
  const [all, after] = [count, course.months + 1];
  for (let index = 0; index < all; index += 1) {
    const month = (months[index] ?? 0) + later;
    const at = ((draws[index] ?? 0) + row) * width + (month > after ? after : month);
    const amount = (weights[index] ?? 0) * (amounts[plans[index] ?? 0] ?? 0);
    income[at] = (income[at] ?? 0) + amount;
    income[at + 1] = (income[at + 1] ?? 0) - amount;
  }
}

/** Who has come is in the run rate at once, on the plan that was bought: that is what today's run rate counts too. */
export function countFirst({ course, row, later }: Place, { periodMonths, commissions }: Prices): void {
  for (let index = 0; index < count; index += 1) {
    const month = (months[index] ?? 0) + later;
    const share = ((weights[index] ?? 0) * (commissions[plans[index] ?? 0] ?? 0)) / periodMonths;
    recurBetween(course, (draws[index] ?? 0) + row, month, month + periodMonths, share);
  }
}

/** Writes what customers pay; upgrades only if `upgrading`. */
export function payAll(place: Place, prices: Prices, upgrading: boolean): void {
  const { income, runRate } = place.course;
  if (prices.periodMonths !== 1 || (months[0] ?? 0) + place.later < 0) {
    payApart(place, prices, upgrading);
    return;
  }
  payMonthly(income, place, prices.commissions);
  if (upgrading) payUpgraded(income, place, prices.more, prices.bonuses);
  if (!runRate) return;
  payMonthly(runRate, place, prices.commissions);
  if (upgrading) payUpgraded(runRate, place, prices.more, null);
}

function payMonthly(changes: Float64Array, { course, row, later }: Place, amounts: Float64Array): void {
  const [all, width, after] = [count, course.width, course.months + 1];
  for (let index = 0; index < all; index += 1) {
    const start = ((draws[index] ?? 0) + row) * width;
    const month = (months[index] ?? 0) + later;
    const end = month + (made[index] ?? 0);
    const since = start + (month > after ? after : month);
    const until = start + (end > after ? after : end);
    const amount = (weights[index] ?? 0) * (amounts[plans[index] ?? 0] ?? 0);
    changes[since] = (changes[since] ?? 0) + amount;
    changes[until] = (changes[until] ?? 0) - amount;
  }
}

/**
 * What those who upgrade pay more from then on, and what comes once with their first payment of that: it is left out
 * if that payment has been made already.
 */
function payUpgraded(
  changes: Float64Array,
  { course, row, later }: Place,
  amounts: Float64Array,
  bonuses: Float64Array | null,
): void {
  const [all, width, after] = [upgradedCount, course.width, course.months + 1];
  for (let each = 0; each < all; each += 1) {
    const index = upgraded[each] ?? 0;
    const start = ((draws[index] ?? 0) + row) * width;
    const month = (months[index] ?? 0) + later;
    const before = plain[index] ?? 0;
    const first = month + (before > 0 ? before : 0);
    const end = month + (made[index] ?? 0);
    const since = start + (first > after ? after : first);
    const until = start + (end > after ? after : end);
    const weight = weights[index] ?? 0;
    const plan = plans[index] ?? 0;
    const amount = weight * (amounts[plan] ?? 0);
    const once = bonuses && before >= 0 ? weight * (bonuses[plan] ?? 0) : 0;
    changes[until] = (changes[until] ?? 0) - amount;
    changes[since] = (changes[since] ?? 0) + amount + once;
    changes[since + 1] = (changes[since + 1] ?? 0) - once;
  }
}

/** The same one by one, for payments that cover several months or fell due before asOf; there are few of them. */
function payApart({ course, row, later }: Place, prices: Prices, upgrading: boolean): void {
  const { periodMonths, commissions, more, bonuses } = prices;
  for (let index = 0; index < count; index += 1) {
    const weight = weights[index] ?? 0;
    const plan = plans[index] ?? 0;
    const before = upgrading ? (plain[index] ?? 0) : ROOM;
    for (let payment = 0; payment < (made[index] ?? 0); payment += 1) {
      const due = (months[index] ?? 0) + later + payment * periodMonths;
      const amount = weight * ((commissions[plan] ?? 0) + (payment < before ? 0 : (more[plan] ?? 0)));
      const bonus = payment === before ? weight * (bonuses[plan] ?? 0) : 0;
      payOnce(course, (draws[index] ?? 0) + row, due, amount + bonus);
      recurBetween(course, (draws[index] ?? 0) + row, due, due + periodMonths, amount / periodMonths);
    }
  }
}
