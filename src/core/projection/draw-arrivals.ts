import { COURSE_LENGTH } from './arrivals.ts';
import { exponential, gamma } from './chance.ts';
import { type AddDraw, paymentsAt, upgradeAt } from './draw-referrals.ts';
import { LIFETIME_CAP } from './grid.ts';
import { addOnce, addPayments, type Path } from './path.ts';
import type { ProgramDraws } from './program-draws.ts';
import type { Channel } from './types.ts';

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
  uniform: () => number,
): AddDraw {
  const { level, rates } = channel;
  const addCustomer = customers(channel, program, uniform);
  return (path, draw) => {
    const row = (courses[draw] ?? 0) * COURSE_LENGTH;
    let rate = level;
    for (const { events, exposure } of rates) rate *= gamma(events, uniform) / exposure;
    const expected = rate * (traffic[row + LIFETIME_CAP] ?? 0);
    const weight = Math.max(1, expected / MOST_ARRIVALS);
    let month = 1;
    let reached = weight * exponential(uniform);
    while (reached < expected) {
      month = monthOf(traffic, row, month, reached / rate);
      addCustomer(path, draw, month, weight);
      reached += weight * exponential(uniform);
    }
  };
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

type AddCustomer = (path: Path, draw: number, month: number, weight: number) => void;

/** Adds a customer who comes in a month and stands for `weight`: what they buy, how long they stay, when they upgrade. */
function customers(
  { periodMonths, paymentsCap, plans }: Channel,
  program: ProgramDraws,
  uniform: () => number,
): AddCustomer {
  const period = periodMonths ?? LIFETIME_CAP;
  const points = periodMonths === null ? null : program.points(periodMonths);
  const { logNotUpgrading } = program;
  const residual = { tenure: 0, count: 0, periodMonths: period };
  const later = (paymentsCap ?? LIFETIME_CAP) - 1;
  return (path, draw, month, weight) => {
    const plan = plans[plans.length === 1 ? 0 : Math.floor(uniform() * plans.length)];
    if (!plan) return;
    addOnce(path, month, weight * plan.first);
    const most = Math.min(later, Math.floor((LIFETIME_CAP - month) / period));
    if (points === null || most < 1) return;
    residual.count = most;
    const made = paymentsAt(points[draw] ?? 0, residual, uniform());
    if (made === 0) return;
    addPayments(path, month + period, period, made, weight * plan.commission);
    const { upgrade } = plan;
    if (!upgrade) return;
    const upgraded = upgradeAt(logNotUpgrading[draw] ?? -1, period, made, uniform());
    if (upgraded > made) return;
    const more = weight * (upgrade.commission - plan.commission);
    addPayments(path, month + upgraded * period, period, made - upgraded + 1, more);
    addOnce(path, month + upgraded * period, weight * upgrade.bonus);
  };
}
