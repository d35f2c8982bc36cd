import { drawStays, drawUpgrades, type Place, payAll, roomFor } from './customers.ts';
import { retentionGrid } from './grid.ts';
import type { ProgramDraws } from './program-draws.ts';
import { numbersOf, type Source } from './random.ts';
import { residualOf, unseenOf } from './schedule.ts';
import type { ActiveReferral } from './types.ts';

/** Draws simulated together: as many as fit their months into a processor's nearest cache. */
export const BLOCK = 8;

/** Adds what the draws from `from` up to `to` bring, a block at most. Blocks come in order, each once. */
export type AddDraws = (place: Place, from: number, to: number) => void;

/**
 * Simulates an active referral that stands for `weight` of them: how long it stays, and when it upgrades. Every draw
 * uses the same number of random numbers, whatever happens in it, so a customer who leaves sooner changes no other's
 * luck.
 */
export function drawReferral(
  referral: ActiveReferral,
  weight: number,
  program: ProgramDraws,
  luck: Source,
): AddDraws {
  const { periodMonths: period, commission, upgrade, firstDueMonth } = referral;
  const { tenure, count } = residualOf(referral);
  const stays = { grid: retentionGrid(), points: program.points(period), tenure, periodMonths: period };
  const terms = { period, unseen: unseenOf(referral), upgrading: upgrade !== null };
  const numbers = numbersOf(luck);
  const customers = roomFor(BLOCK);
  customers.months.fill(firstDueMonth);
  customers.most.fill(count);
  customers.commissions.fill(weight * commission);
  customers.more.fill(upgrade ? weight * (upgrade.commission - commission) : 0);
  customers.bonus.fill(upgrade ? weight * upgrade.bonus : 0);
  return (place, from, to) => {
    customers.count = to - from;
    for (let draw = from; draw < to; draw += 1) customers.draws[draw - from] = draw;
    drawStays(customers, stays, numbers(to - from));
    if (upgrade) drawUpgrades(customers, program.logNotUpgrading, period, numbers(to - from));
    payAll(customers, place, terms);
  };
}
