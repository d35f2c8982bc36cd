import { COURSE_LENGTH } from './arrivals.ts';
import { gamma, poisson } from './chance.ts';
import {
  arrive,
  begin,
  countFirst,
  drawLuck,
  drawMonths,
  drawPlans,
  drawStays,
  drawUpgrades,
  payAll,
  payFirst,
  renew,
} from './customers.ts';
import type { AddDraws } from './draw-referrals.ts';
import { LIFETIME_CAP, retentionGrid } from './grid.ts';
import { pricesOf } from './prices.ts';
import type { ProgramDraws } from './program-draws.ts';
import { type Source, streamOf } from './random.ts';
import type { TrafficTable } from './traffic-table.ts';
import type { Channel } from './types.ts';
import { upgradeTable } from './upgrades.ts';

/** If more referrals than this are expected in a draw, this many stand for all of them. */
const MOST_ARRIVALS = 32;

/** An article's traffic to come: the course of each draw, and the courses there are. */
export type TrafficDraws = { courses: Uint8Array; traffic: TrafficTable };

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
  const { rates, periodMonths, plans, level } = channel;
  const period = periodMonths ?? LIFETIME_CAP;
  const points = periodMonths === null ? null : program.points(periodMonths);
  const leaving = points && { table: retentionGrid().table, rows: points, tenure: 0, periodMonths: period };
  const upgrades = plans.some(({ upgrade }) => upgrade !== null)
    ? { table: upgradeTable(), rows: program.upgrades, periodMonths: period }
    : null;
  const first = Float64Array.from(plans, (plan) => plan.first);
  const prices = pricesOf(plans, period);
  const uniform = streamOf(luck);
  return (place, from, to) => {
    begin();
    for (let draw = from; draw < to; draw += 1) {
      let rate = level;
      for (const { events, exposure } of rates) rate *= gamma(events, uniform) / exposure;
      const line = courses[draw] ?? 0;
      const expected = rate * (traffic.sums[line * COURSE_LENGTH + LIFETIME_CAP] ?? 0);
      const weight = expected > MOST_ARRIVALS ? expected / MOST_ARRIVALS : 1;
      arrive(draw, line, poisson(expected / weight, uniform()), weight);
    }
    drawLuck(luck);
    drawMonths(traffic);
    if (plans.length > 1) drawLuck(luck);
    drawPlans(plans.length);
    payFirst(place, first);
    if (!leaving) return;
    if (place.course.runRate && channel.paymentsCap !== 1) countFirst(place, prices);
    renew(period, channel.paymentsCap);
    drawLuck(luck);
    drawStays(leaving);
    if (upgrades) {
      drawLuck(luck);
      drawUpgrades(upgrades);
    }
    payAll(place, prices, upgrades !== null);
  };
}
