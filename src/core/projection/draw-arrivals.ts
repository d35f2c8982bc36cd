import { COURSE_LENGTH, trafficCourses } from './arrivals.ts';
import { gamma, poisson } from './chance.ts';
import { addShare, payOnce } from './course.ts';
import { type Customers, drawStays, drawUpgrades, type Place, payAll, roomFor } from './customers.ts';
import { type AddDraws, BLOCK } from './draw-referrals.ts';
import { LIFETIME_CAP, retentionGrid } from './grid.ts';
import { COURSES } from './places.ts';
import type { ProgramDraws } from './program-draws.ts';
import { numbersOf, type Source, streamOf } from './random.ts';
import { at } from './table.ts';
import type { Channel, NewPlan } from './types.ts';

/** If more referrals than this are expected in a draw, this many stand for all of them. */
const MOST_ARRIVALS = 32;

/** An article's traffic to come: the course of each draw, and the courses there are. */
export type TrafficDraws = { courses: Uint8Array; traffic: TrafficTable };

/** Courses of traffic as `trafficCourses` makes them, and where to look in them. */
export type TrafficTable = {
  sums: Float64Array;
  /** For each course the first month, from 0 on, by which 0, 1, ... of GUIDE_STEPS equal parts of its traffic have come. */
  guide: Uint8Array;
};

const GUIDE_STEPS = 64;

/** Courses as `trafficCourses` makes them, with where to look in them. */
export function trafficTable(sums: Float64Array): TrafficTable {
  const guide = new Uint8Array(COURSES * GUIDE_STEPS);
  for (let course = 0; course < COURSES; course += 1) {
    const row = course * COURSE_LENGTH;
    const total = at(sums, row + LIFETIME_CAP);
    let month = 0;
    for (let step = 0; step < GUIDE_STEPS; step += 1) {
      while (month < LIFETIME_CAP && at(sums, row + month) < (step / GUIDE_STEPS) * total) month += 1;
      guide[course * GUIDE_STEPS + step] = month;
    }
  }
  return { sums, guide };
}

/** The traffic to come of an article that is there, at a level of 1. */
export function trafficOfChannel(channel: Channel): TrafficTable {
  return trafficTable(trafficCourses(channel));
}

/**
 * Simulates the referrals that a channel brings: a Poisson process along the draw's traffic, at a rate of
 * clicks and conversions drawn once for the draw. Each then stays and upgrades as its program's draw says.
 */
export function drawArrivals(
  channel: Channel,
  { courses, traffic }: TrafficDraws,
  program: ProgramDraws,
  luck: Source,
): AddDraws {
  const { rates, periodMonths, plans } = channel;
  const period = periodMonths ?? LIFETIME_CAP;
  const points = periodMonths === null ? null : program.points(periodMonths);
  const stays = points && { grid: retentionGrid(), points, tenure: 0, periodMonths: period };
  const upgrading = plans.some(({ upgrade }) => upgrade !== null);
  const [uniform, numbers] = [streamOf(luck), numbersOf(luck)];
  return (place, from, to) => {
    arrivals.count = 0;
    for (let draw = from; draw < to; draw += 1) {
      let rate = channel.level;
      for (const { events, exposure } of rates) rate *= gamma(events, uniform) / exposure;
      const line = courses[draw] ?? 0;
      const expected = rate * (traffic.sums[line * COURSE_LENGTH + LIFETIME_CAP] ?? 0);
      arriveIn(arrivals, draw, line, expected, uniform());
    }
    const { count } = arrivals;
    drawMonths(arrivals, traffic, numbers(count));
    choosePlans(arrivals, plans, plans.length > 1 ? numbers(count) : null);
    for (let index = 0; index < count; index += 1) {
      const row = (arrivals.draws[index] ?? 0) + place.row;
      payOnce(place.course, row, (arrivals.months[index] ?? 0) + place.later, arrivals.first, index);
    }
    if (!stays) return;
    if (place.course.shared && channel.paymentsCap !== 1) countFirstPeriod(arrivals, place, period);
    stayOn(arrivals, period, channel.paymentsCap);
    drawStays(arrivals, stays, numbers(count));
    if (upgrading) drawUpgrades(arrivals, program.logNotUpgrading, period, numbers(count));
    payAll(arrivals, place, { period, unseen: 0, upgrading });
  };
}

/** New customers, first with the month of their first payment. */
type Arrivals = Customers & {
  /** Their course of traffic, how many each stands for, and what comes with the first payment. */
  lines: Uint8Array;
  weights: Float64Array;
  first: Float64Array;
};

/** The arrivals of one block, overwritten by the next. There is room for four times as many as can be expected. */
const arrivals = roomForArrivals(BLOCK * 4 * MOST_ARRIVALS);

function roomForArrivals(size: number): Arrivals {
  const amounts = () => new Float64Array(size);
  return { ...roomFor(size), lines: new Uint8Array(size), weights: amounts(), first: amounts() };
}

/** Adds the customers of a draw; `luck` decides how many of the `expected` come. */
function arriveIn(into: Arrivals, draw: number, line: number, expected: number, luck: number): void {
  const weight = expected > MOST_ARRIVALS ? expected / MOST_ARRIVALS : 1;
  const end = into.count + poisson(expected / weight, luck);
  const { draws, lines, weights } = into;
  for (let index = into.count; index < end; index += 1) {
    draws[index] = draw;
    lines[index] = line;
    weights[index] = weight;
  }
  into.count = end;
}

function drawMonths({ count, lines, months }: Arrivals, traffic: TrafficTable, lucky: Float64Array): void {
  const { sums, guide } = traffic;
  for (let index = 0; index < count; index += 1) {
    const share = lucky[index] ?? 0;
    const line = lines[index] ?? 0;
    const row = line * COURSE_LENGTH;
    const sum = share * (sums[row + LIFETIME_CAP] ?? 0);
    let month = guide[line * GUIDE_STEPS + Math.floor(share * GUIDE_STEPS)] ?? 0;
    while (month < LIFETIME_CAP && (sums[row + month] ?? 0) < sum) month += 1;
    months[index] = month;
  }
}

/** What each pays, by its plan: the only one there is, or one as likely as the others. */
function choosePlans(of: Arrivals, plans: readonly NewPlan[], lucky: Float64Array | null): void {
  const { count, weights, first, commissions, more, bonus } = of;
  for (let index = 0; index < count; index += 1) {
    const plan = plans[lucky ? Math.floor((lucky[index] ?? 0) * plans.length) : 0];
    const weight = weights[index] ?? 0;
    if (!plan) continue;
    const { commission, upgrade } = plan;
    first[index] = weight * plan.first;
    commissions[index] = weight * commission;
    more[index] = upgrade ? weight * (upgrade.commission - commission) : 0;
    bonus[index] = upgrade ? weight * upgrade.bonus : 0;
  }
}

/** Who has come is in the run rate at once, on the plan that was bought: that is what today's run rate counts too. */
function countFirstPeriod(of: Arrivals, { course, row, later }: Place, period: number): void {
  const { count, draws, months, commissions } = of;
  for (let index = 0; index < count; index += 1) {
    const month = (months[index] ?? 0) + later;
    addShare(course, (draws[index] ?? 0) + row, month, period, commissions[index] ?? 0);
  }
}

/** From the first payment to those after it: when the next is due, and how many there may be. */
function stayOn({ count, months, most }: Arrivals, period: number, paymentsCap: number | null): void {
  const later = (paymentsCap ?? LIFETIME_CAP) - 1;
  for (let index = 0; index < count; index += 1) {
    const month = months[index] ?? 0;
    const room = Math.floor((LIFETIME_CAP - month) / period);
    most[index] = later < room ? later : room;
    months[index] = month + period;
  }
}
