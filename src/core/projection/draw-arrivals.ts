import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { COURSE_LENGTH } from './arrivals.ts';
import { gamma } from './chance.ts';
import { type AddDraws, paymentsAt, upgradeAt } from './draw-referrals.ts';
import { type Grid, LIFETIME_CAP, retentionGrid } from './grid.ts';
import { type Payments, payOften, payOnce } from './payments.ts';
import type { Residual } from './posterior.ts';
import type { ProgramDraws } from './program-draws.ts';
import { type Source, streamOf } from './random.ts';
import type { Channel, NewPlan } from './types.ts';

/** Where more than so many referrals are to be expected in a draw, so many stand for all. */
const MOST_ARRIVALS = 32;

/** An article's traffic to come: the course of each draw, and the courses there are. */
export type TrafficDraws = { courses: Uint8Array; traffic: Float64Array };

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
  const { level, rates, periodMonths, paymentsCap, plans } = channel;
  const period = periodMonths ?? LIFETIME_CAP;
  const drawn: Drawn = {
    luck,
    grid: retentionGrid(),
    courses,
    traffic,
    plans,
    points: periodMonths === null ? null : program.points(periodMonths),
    logNotUpgrading: program.logNotUpgrading,
    period,
    later: (paymentsCap ?? LIFETIME_CAP) - 1,
    residual: { tenure: 0, count: 0, periodMonths: period },
  };
  const uniform = streamOf(luck);
  return (list, from, to) => {
    for (let draw = from; draw < to; draw += 1) {
      let rate = level;
      for (const { events, exposure } of rates) rate *= gamma(events, uniform) / exposure;
      drawCustomers(drawn, list, draw - from, draw, rate);
    }
  };
}

type Drawn = TrafficDraws & {
  luck: Source;
  grid: Grid;
  plans: readonly NewPlan[];
  /** Null: one payment only. */
  points: Float64Array | null;
  logNotUpgrading: Float64Array;
  period: number;
  /** Most payments after the first. */
  later: number;
  residual: Residual;
};

/** The customers of one draw, month by month, at a rate of so many for a unit of traffic. */
function drawCustomers(drawn: Drawn, list: Payments, row: number, draw: number, rate: number): void {
  const { luck, traffic } = drawn;
  const course = (drawn.courses[draw] ?? 0) * COURSE_LENGTH;
  const expected = rate * (traffic[course + LIFETIME_CAP] ?? 0);
  const weight = Math.max(1, expected / MOST_ARRIVALS);
  let month = 1;
  let reached = -weight * Math.log(1 - uniformFloat64(luck));
  while (reached < expected) {
    month = monthOf(traffic, course, month, reached / rate);
    drawCustomer(drawn, list, row, draw, month, weight);
    reached -= weight * Math.log(1 - uniformFloat64(luck));
  }
}

/** The first month, from `from` on, by which a course's summed traffic has reached `sum`. */
function monthOf(traffic: Float64Array, row: number, from: number, sum: number): number {
  let low = from;
  let high = LIFETIME_CAP;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traffic[row + middle] ?? 0) >= sum) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A customer who comes in a month and stands for `weight`: what they buy, how long they stay, when they upgrade. */
function drawCustomer(
  { luck, grid, plans, points, logNotUpgrading, period, later, residual }: Drawn,
  list: Payments,
  row: number,
  draw: number,
  month: number,
  weight: number,
): void {
  const plan = plans[plans.length === 1 ? 0 : Math.floor(uniformFloat64(luck) * plans.length)];
  if (!plan) return;
  payOnce(list, row, month, weight * plan.first);
  const most = Math.min(later, Math.floor((LIFETIME_CAP - month) / period));
  if (points === null || most < 1) return;
  residual.count = most;
  const made = paymentsAt(grid, points[draw] ?? 0, residual, uniformFloat64(luck));
  if (made === 0) return;
  payOften(list, row, month + period, period, made, weight * plan.commission);
  const { upgrade } = plan;
  if (!upgrade) return;
  const upgraded = upgradeAt(logNotUpgrading[draw] ?? -1, period, made, uniformFloat64(luck));
  if (upgraded > made) return;
  const more = weight * (upgrade.commission - plan.commission);
  payOften(list, row, month + upgraded * period, period, made - upgraded + 1, more);
  payOnce(list, row, month + upgraded * period, weight * upgrade.bonus);
}
