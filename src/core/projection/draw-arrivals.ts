import { COURSE_LENGTH } from './arrivals.ts';
import { exponential, gamma } from './chance.ts';
import { paymentsAt, upgradeAt } from './draw-referrals.ts';
import type { ProgramDraws } from './draws.ts';
import { LIFETIME_CAP } from './grid.ts';
import { at } from './table.ts';
import type { Channel } from './types.ts';

/** One new referral in one draw. */
type Arrival = {
  draw: number;
  /** Horizon month of its first payment. */
  month: number;
  plan: number;
  /** Payments after the first. */
  payments: number;
  /** Which of these is the first after an upgrade. */
  upgradedFrom: number;
  /** Referrals that it stands for. */
  weight: number;
};

export type ArrivalDraws = { channel: Channel; arrivals: Arrival[] };

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
): ArrivalDraws {
  const arrivals: Arrival[] = [];
  const behave = behaviour(channel, program, uniform);
  for (let draw = 0; draw < courses.length; draw += 1) {
    const row = (courses[draw] ?? 0) * COURSE_LENGTH;
    const rate = channel.rates.reduce(
      (product, { events, exposure }) => (product * gamma(events, uniform)) / exposure,
      channel.level,
    );
    const expected = rate * at(traffic, row + LIFETIME_CAP);
    const weight = Math.max(1, expected / MOST_ARRIVALS);
    for (let reached = exponential(uniform); reached * weight < expected; reached += exponential(uniform)) {
      const month = monthOf(traffic, row, (reached * weight) / rate);
      arrivals.push({ draw, month, weight, ...behave(draw) });
    }
  }
  return { channel, arrivals };
}

/** The first month by which a course's summed traffic has reached `sum`. */
function monthOf(traffic: Float64Array, row: number, sum: number): number {
  let low = 1;
  let high = LIFETIME_CAP;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(traffic, row + middle) >= sum) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What a new referral buys, how long it stays and when it upgrades, in one draw. */
function behaviour(
  { periodMonths, paymentsCap, plans }: Channel,
  program: ProgramDraws,
  uniform: () => number,
) {
  const period = periodMonths ?? LIFETIME_CAP;
  const later = Math.floor((LIFETIME_CAP - 1) / period);
  const count = periodMonths === null ? 0 : Math.min(later, (paymentsCap ?? later + 1) - 1);
  const points = periodMonths === null ? null : program.points(periodMonths);
  return (draw: number): Pick<Arrival, 'plan' | 'payments' | 'upgradedFrom'> => {
    const plan = plans.length === 1 ? 0 : Math.floor(uniform() * plans.length);
    const residual = { tenure: 0, count, periodMonths: period };
    const payments = points && count > 0 ? paymentsAt(at(points, draw), residual, uniform()) : 0;
    const upgradedFrom =
      payments > 0 && plans[plan]?.upgrade
        ? upgradeAt(at(program.logNotUpgrading, draw), period, uniform())
        : 0;
    return { plan, payments, upgradedFrom };
  };
}

/** Adds the income from new referrals by horizon month `months` to each draw. */
export function arrivalIncome(
  income: Float64Array,
  { channel, arrivals }: ArrivalDraws,
  months: number,
): void {
  const period = channel.periodMonths ?? LIFETIME_CAP;
  for (const { draw, month, plan: index, payments, upgradedFrom, weight } of arrivals) {
    const plan = channel.plans[index];
    if (month > months || !plan) continue;
    const made = Math.min(payments, Math.floor((months - month) / period));
    let sum = plan.first + made * plan.commission;
    if (plan.upgrade && upgradedFrom <= made && made > 0) {
      sum += (made - upgradedFrom + 1) * (plan.upgrade.commission - plan.commission) + plan.upgrade.bonus;
    }
    income[draw] = at(income, draw) + weight * sum;
  }
}
